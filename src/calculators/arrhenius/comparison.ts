import { FitError } from '#statistics/fit-error';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { rankFits, type RivalFit } from '#statistics/rank-fits';
import { studentTCoverage } from '#statistics/student-t';
import { activatedLogarithms, type Form, type Observations } from './data.ts';
import type { LineFit } from './fit-line.ts';

/** How one model does on the same logarithms. */
export interface ComparedModel {
  name: string;
  coefficients: number;
  residualSumOfSquares: number;
  criterion: number | null;
  /** Why there is no criterion. */
  reason: string | null;
  weight: number | null;
  /** Name of a simpler model that is the same curve on these data. */
  sameAs: string | null;
}

interface Fitted {
  name: string;
  coefficients: number;
  fit: Omit<RivalFit, 'coefficients'>;
}

/** All models are fitted to ln σ, so that their criteria may be compared. */
export function compare(models: Fitted[]): ComparedModel[] {
  const ranks = rankFits({
    fits: models.map(({ coefficients, fit }) => ({ ...fit, coefficients })),
  });
  return models.map(({ name, coefficients, fit }, index) => ({
    name,
    coefficients,
    residualSumOfSquares: fit.residualSumOfSquares,
    criterion: ranks[index]?.value ?? null,
    reason: ranks[index]?.reason ?? null,
    weight: ranks[index]?.weight ?? null,
    sameAs: models[ranks[index]?.sameAs ?? -1]?.name ?? null,
  }));
}

/** Residuals smaller than this are rounding, not curvature. */
const smallestResidual = 1e-7;

/** A parabola in places between −1 and 1, and the logarithms, both divided by the uncertainties. */
function parabolaThrough(measured: Observations, form: Form, meanX: number) {
  const { x, uncertainties } = measured;
  const places = x.map((temperature) => 1 / temperature - meanX);
  const reach = places.reduce((most, place) => Math.max(most, Math.abs(place)), 0);
  const weights = uncertainties?.map((uncertainty) => 1 / uncertainty) ?? x.map(() => 1);
  const linear = places.map((place, row) => (place / reach) * weights[row]!);
  const square = places.map((place, row) => (place / reach) ** 2 * weights[row]!);
  const y = activatedLogarithms(measured, form).map((value, row) => value * weights[row]!);
  return { columns: [weights, linear, square], y };
}

/**
 * Probability that the bend of the data is no accident: the square term of a parabola through
 * ln y against 1/T, by Student's t. Undefined where the data cannot tell.
 */
export function curvature(
  measured: Observations,
  form: Form,
  { regression }: LineFit,
): number | undefined {
  const { residuals, meanX, observations } = regression;
  if (observations < 4 || residuals.every((each) => Math.abs(each) < smallestResidual))
    return undefined;
  const { columns, y } = parabolaThrough(measured, form, meanX);
  try {
    const { coefficients, inverseNormal, residualSumOfSquares } = linearLeastSquares({
      columns,
      y,
    });
    const degreesOfFreedom = observations - 3;
    // A parabola through all points, as through rows that were copied, leaves nothing to measure a bend by.
    const size = y.reduce((sum, value) => sum + value ** 2, 0);
    if (residualSumOfSquares <= (16 * Number.EPSILON) ** 2 * size) return undefined;
    const variance = ((inverseNormal[2]?.[2] ?? 0) * residualSumOfSquares) / degreesOfFreedom;
    const t = Math.abs(coefficients[2] ?? 0) / Math.sqrt(variance);
    return studentTCoverage({ t, degreesOfFreedom });
  } catch (error) {
    if (error instanceof FitError) return undefined;
    throw error;
  }
}
