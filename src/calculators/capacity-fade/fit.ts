import { fitLine } from '#statistics/fitted-line';
import { FitError } from '#statistics/fit-error';
import type { FittedCurve } from '#statistics/fitted-curve';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { DomainError } from '#units/domain-error';
import { statedForAll } from '../stated-uncertainties.ts';

/** The capacity of one cycle, SI. */
export interface Row {
  cycle: number;
  capacity: number;
  capacityUncertainty?: number;
}

/** Both laws through the capacities. SI; plain data. */
export interface FadeFit {
  /** ln q = a + b (N − N₁) */
  exponential: FittedCurve;
  /** q = a + b (N − N₁) */
  linear: FittedCurve;
  first: number;
  last: number;
  /** Curvature of ln q over its standard error; none where the rows are too few. */
  bend?: number;
}

/** Rows from which the bend of a line can be told. */
const leastForBend = 6;

/** Coefficient of the square over its standard error; above zero the fade slows down, below it speeds up. */
function bendOf(x: number[], y: number[], uncertainties: number[] | undefined) {
  const span = Math.max(...x);
  if (new Set(x).size < leastForBend || !Number.isFinite(1 / span)) return undefined;
  const weighted = (column: number[]) =>
    column.map((entry, row) => entry / (uncertainties?.[row] ?? 1));
  const columns = [0, 1, 2].map((power) => weighted(x.map((each) => (each / span) ** power)));
  try {
    const fit = linearLeastSquares({ columns, y: weighted(y) });
    const variance = (fit.inverseNormal[2]?.[2] ?? 0) * fit.residualSumOfSquares;
    const error = Math.sqrt(variance / (x.length - 3));
    return error > 0 ? (fit.coefficients[2] ?? 0) / error : undefined;
  } catch (error) {
    // Cycles so unevenly spread that no curvature can be told from them.
    if (error instanceof FitError) return undefined;
    throw error;
  }
}

/** Fits both laws to the rows, cycles counted from the first. */
export function fitFade(rows: readonly Row[]): FadeFit {
  const cycles = rows.map(({ cycle }) => cycle);
  const [first, last] = [Math.min(...cycles), Math.max(...cycles)];
  if (new Set(cycles).size < 3) {
    const found = new Set(cycles).size;
    throw new DomainError('data', 'must hold at least three different cycles', found);
  }
  const x = cycles.map((cycle) => cycle - first);
  const capacities = rows.map(({ capacity }) => capacity);
  const stated = statedForAll(rows.map((row) => row.capacityUncertainty));
  const relative = stated?.map((each, index) => each / (capacities[index] ?? 1));
  const logarithms = capacities.map(Math.log);
  return {
    exponential: fitLine({ x, y: logarithms, uncertainties: relative }),
    linear: fitLine({ x, y: capacities, uncertainties: stated }),
    first,
    last,
    bend: bendOf(x, logarithms, relative),
  };
}
