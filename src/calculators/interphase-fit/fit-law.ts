import { studentTQuantile } from '#statistics/student-t';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import type { Solve } from '#kit/model/definition.ts';
import { typicalVariance } from '../stated-uncertainties.ts';
import { lawById, type CurvedLaw, type Law, type LawId, type StraightLaw } from './laws.ts';
import type { Series } from './observable.ts';

/** A law fitted to the data. In hours and the unit of what was measured; plain data. */
export interface LawFit {
  id: LawId;
  name: string;
  coefficients: number[];
  /** From the scatter; null where the data give none. */
  covariance: number[][] | null;
  /** Makes 95 % intervals of standard errors. */
  quantile: number;
  residualSumOfSquares: number;
  /** Mean square of the scatter of one measurement, of a typical one where they are weighted. */
  scatter: number;
  status: 'converged' | 'on-bound' | 'undetermined' | 'not-converged';
  statement: string;
}

/** Standard errors of the coefficients. */
export function standardErrorsOf({ covariance }: LawFit): number[] | null {
  return covariance && covariance.map((row, index) => Math.sqrt(row[index] ?? 0));
}

/** What one measurement scatters about the curve, by what all of them do. */
function scatterOf(squares: number, degreesOfFreedom: number, { uncertainties }: Series): number {
  return degreesOfFreedom > 0 ? (squares / degreesOfFreedom) * typicalVariance(uncertainties) : 0;
}

function quantileOf(degreesOfFreedom: number): number {
  return degreesOfFreedom > 0 ? studentTQuantile({ degreesOfFreedom }) : 0;
}

/** The straight line against a function of time, weighted where uncertainties are stated. */
function lineThrough({ hours, values, uncertainties }: Series, against: StraightLaw['against']) {
  return weightedLinearRegression({ x: hours.map(against), y: values, uncertainties });
}

/** A straight law by linear least squares. */
export function fitStraight(law: StraightLaw, series: Series): LawFit {
  const line = lineThrough(series, law.against);
  const { scaledCovariance: spread, degreesOfFreedom, residualSumOfSquares } = line;
  return {
    id: law.id,
    name: law.name,
    coefficients: [line.intercept, line.slope],
    covariance: spread && [
      [spread.intercept, spread.covariance],
      [spread.covariance, spread.slope],
    ],
    quantile: quantileOf(degreesOfFreedom),
    residualSumOfSquares,
    scatter: scatterOf(residualSumOfSquares, degreesOfFreedom, series),
    status: 'converged',
    statement: 'a straight line: no search is needed',
  };
}

/** A few hundred points show where a minimum lies. */
function thinned({ hours, values, uncertainties }: Series): Series {
  const stride = Math.ceil(hours.length / 200);
  const kept = (_: number, index: number) => index % stride === 0;
  return {
    hours: hours.filter(kept),
    values: values.filter(kept),
    uncertainties: uncertainties?.filter(kept),
  };
}

/** A trial value of the inner coefficient with the straight line that belongs to it; undefined where there is none. */
function tryOut(law: CurvedLaw, series: Series, trial: number) {
  const x = series.hours.map(law.against(trial));
  if (!x.every(Number.isFinite) || Math.max(...x) - Math.min(...x) < 1e-9) return undefined;
  const line = weightedLinearRegression({ ...series, x, y: series.values });
  const start = law.start(line.intercept, line.slope, trial);
  return { trial, start, squares: line.residualSumOfSquares };
}

type Tried = NonNullable<ReturnType<typeof tryOut>>;

/** Steps of the golden section that narrow the way between two trials to some 10⁻⁷ of it. */
const goldenSteps = 33;
const golden = (Math.sqrt(5) - 1) / 2;

/** The best value between two trials, in their logarithm; the best of all where the law is lost on the way. */
function between(law: CurvedLaw, series: Series, best: Tried, low: number, high: number): Tried {
  let [from, to] = [Math.log(low), Math.log(high)];
  let found = best;
  const squaresAt = (place: number) => {
    const tried = tryOut(law, series, Math.exp(place));
    if (tried && tried.squares < found.squares) found = tried;
    return tried?.squares ?? Infinity;
  };
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)];
  let [atLeft, atRight] = [squaresAt(left), squaresAt(right)];
  for (let step = 0; step < goldenSteps; step += 1) {
    if (atLeft < atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = squaresAt(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = squaresAt(right);
    }
  }
  return found;
}

/** For each inner coefficient the rest is a line: the best of a row of trials, then the best between its neighbours. */
function startOf(law: CurvedLaw, series: Series): Tried | undefined {
  const fewer = thinned(series);
  const later = fewer.hours.filter((hour) => hour > 0);
  const trials = law.trials(Math.min(...later), Math.max(...later));
  const tried = trials.flatMap((trial) => tryOut(law, fewer, trial) ?? []);
  const [best] = tried.toSorted((a, b) => a.squares - b.squares);
  if (!best) return undefined;
  const at = tried.indexOf(best);
  const low = tried[at - 1]?.trial ?? best.trial / 100;
  const high = tried[at + 1]?.trial ?? best.trial * 2.5;
  return between(law, fewer, best, low, high);
}

/** The fit where a law falls back on a simpler one; undefined where that one does not rise. */
function fitAtEdge(law: CurvedLaw, series: Series): LawFit | undefined {
  const { edge } = law;
  if (!edge || !series.hours.every((hours) => Number.isFinite(edge.against(hours))))
    return undefined;
  const line = lineThrough(series, edge.against);
  if (!(line.slope > 0)) return undefined;
  const { scaledCovariance: spread, degreesOfFreedom, residualSumOfSquares } = line;
  const bySlope = edge.bySlope(line.slope);
  const byIntercept = bySlope.map((_, index) => (index === 0 ? 1 : 0));
  const covariance =
    spread &&
    bySlope.map((slopeA, a) =>
      bySlope.map(
        (slopeB, b) =>
          (byIntercept[a] ?? 0) * (byIntercept[b] ?? 0) * spread.intercept +
          ((byIntercept[a] ?? 0) * slopeB + slopeA * (byIntercept[b] ?? 0)) * spread.covariance +
          slopeA * slopeB * spread.slope,
      ),
    );
  return {
    id: law.id,
    name: law.name,
    coefficients: edge.coefficients(line.intercept, line.slope),
    covariance,
    quantile: quantileOf(degreesOfFreedom),
    residualSumOfSquares,
    scatter: scatterOf(residualSumOfSquares, degreesOfFreedom, series),
    status: 'on-bound',
    statement: edge.statement,
  };
}

/** A search that gains less than this on the simpler law has only gone along its edge. */
const smallestGain = 1e-8;

/** A curved law by the solver, from the best starting point found. */
export function fitCurved(law: CurvedLaw, series: Series, solve: Solve): LawFit {
  const edge = fitAtEdge(law, series);
  const isAtEdge = (squares: number) =>
    edge !== undefined && squares > edge.residualSumOfSquares * (1 - smallestGain);
  const start = startOf(law, series);
  const isThinned = thinned(series).hours.length < series.hours.length;
  if (edge && !isThinned && start && isAtEdge(start.squares)) return edge;
  const fit = solve({
    model: law.value,
    gradient: law.gradient,
    x: series.hours,
    y: series.values,
    uncertainties: series.uncertainties,
    starts: start ? [start.start] : [],
    lowerBounds: law.lowerBounds,
    upperBounds: law.upperBounds,
  });
  const { degreesOfFreedom, residualSumOfSquares } = fit;
  if (edge && isAtEdge(residualSumOfSquares)) return edge;
  return {
    id: law.id,
    name: law.name,
    coefficients: fit.parameters,
    covariance: fit.covariance,
    quantile: quantileOf(degreesOfFreedom),
    residualSumOfSquares,
    scatter: scatterOf(residualSumOfSquares, degreesOfFreedom, series),
    status: fit.status,
    statement: fit.statement,
  };
}

/** What a fitted law says of one time, in the unit of what was measured. */
export interface LawPrediction {
  value: number;
  error: number | null;
  /** Where one more measurement would lie. */
  predictionInterval: [number, number] | null;
}

function varianceAt(law: Law, { coefficients, covariance }: LawFit, hours: number): number | null {
  if (!covariance) return null;
  const gradient = law.gradient(coefficients, hours);
  const sum = gradient.reduce(
    (total, left, a) =>
      total +
      gradient.reduce((part, right, b) => part + left * right * (covariance[a]?.[b] ?? 0), 0),
    0,
  );
  return Math.max(0, sum);
}

/** A fitted law as a function of time, with its uncertainty. */
export function predictorOf(fit: LawFit, timeConstant: number) {
  const law = lawById(fit.id, timeConstant);
  return (hours: number): LawPrediction => {
    const value = law.value(fit.coefficients, hours);
    const variance = varianceAt(law, fit, hours);
    if (variance === null) return { value, error: null, predictionInterval: null };
    const half = fit.quantile * Math.sqrt(variance + fit.scatter);
    return { value, error: Math.sqrt(variance), predictionInterval: [value - half, value + half] };
  };
}

/** The curve of a fitted law. */
export function curveOf(fit: LawFit, timeConstant: number): (hours: number) => number {
  const law = lawById(fit.id, timeConstant);
  return (hours) => law.value(fit.coefficients, hours);
}

/** Measured less fitted, in the unit of what was measured. */
export function residualsOf(
  fit: LawFit,
  { hours, values }: Series,
  timeConstant: number,
): number[] {
  const curve = curveOf(fit, timeConstant);
  return hours.map((hour, index) => (values[index] ?? Number.NaN) - curve(hour));
}
