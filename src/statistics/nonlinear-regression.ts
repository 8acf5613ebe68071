import { FitError } from '#statistics/fit-error';
import {
  curveProblem,
  type Curve,
  type CurveProblem,
  type Gradient,
} from '#statistics/curve-problem';
import type { FittedCurve } from '#statistics/fitted-curve';
import { gaussNewton, type GaussNewtonResult } from '#statistics/gauss-newton';
import { levenbergMarquardtDescent } from '#statistics/levenberg-marquardt-descent';
import { observationWeights } from '#statistics/observation-weights';

/** A curve found by a search, with how the search went. */
export interface NonlinearRegression extends FittedCurve {
  /** scaled by the scatter; null when there are no spare points or the data do not fix the parameters */
  standardErrors: number[] | null;
  /** from the stated uncertainties alone; null when none were stated */
  absoluteStandardErrors: number[] | null;
  onBound: boolean[];
  starts: number;
  /** starts that led to this same minimum */
  agreeingStarts: number;
}

interface Fit {
  result: GaussNewtonResult;
  scales: number[];
}

/** A curve beside observations, with the bounds of its parameters. */
interface Task extends CurveProblem {
  /** when the search has come to rest; that of the solver if left out */
  offsetAtRest: number | undefined;
  lowerBounds: number[];
  upperBounds: number[];
}

/** Below it the uncertainties of single parameters are without meaning, though the curve may be right. */
const smallestIndependence = 1e-5;

/** On the way to the minimum no more points than that are used. */
const pointsForDescent = 300;

/** Their own minimum is only where the search through all points begins. */
const offsetOfStart = 1e-5;

/** Columns, each times a factor of its own. */
function timesEach(columns: Float64Array[], factors: number[]): Float64Array[] {
  columns.forEach((column, k) => {
    for (let row = 0; row < column.length; row += 1) column[row]! *= factors[k]!;
  });
  return columns;
}

/** The same task with each parameter in units of its scale. */
function scaled(task: Task, scales: number[], start: number[]) {
  const inScales = (values: number[]) => values.map((value, k) => value / scales[k]!);
  const timesScales = (values: number[]) => values.map((value, k) => value * scales[k]!);
  const { jacobian } = task;
  return {
    evaluate: (shares: number[]) => task.evaluate(timesScales(shares)),
    jacobian: jacobian && ((shares: number[]) => timesEach(jacobian(timesScales(shares)), scales)),
    y: task.y,
    offsetAtRest: task.offsetAtRest,
    start: inScales(start),
    lowerBounds: inScales(task.lowerBounds),
    upperBounds: inScales(task.upperBounds),
  };
}

function polish(task: Task, near: number[], scales: number[]): Fit | null {
  try {
    return { result: gaussNewton(scaled(task, scales, near)), scales };
  } catch (error) {
    if (error instanceof FitError) return null;
    throw error;
  }
}

const isSound = ({ result }: Fit) =>
  result.converged && result.independence > smallestIndependence && !result.onBound.includes(true);

function fitFrom(task: Task, start: number[]): Fit | null {
  const bounded = start.map((value, k) =>
    Math.min(task.upperBounds[k]!, Math.max(task.lowerBounds[k]!, value)),
  );
  const first = start.map((value) => Math.abs(value) || 1);
  // A good start lies in the valley already; the longer way is for those that do not.
  const direct = polish(task, bounded, first);
  if (direct && isSound(direct)) return direct;
  const shares = levenbergMarquardtDescent(scaled(task, first, bounded));
  const near = shares.map((share, k) => share * first[k]!);
  // A parameter that tends to zero keeps a share of its starting scale.
  const scales = near.map((value, k) => Math.max(Math.abs(value), 1e-6 * first[k]!));
  return polish(task, near, scales);
}

/** The fits that reached the smallest sum of squares, the one to be trusted most first. */
function leastOf(fits: Fit[], size: number): Fit[] {
  const least = fits.reduce(
    (low, { result }) => Math.min(low, result.residualSumOfSquares),
    Infinity,
  );
  const trust = ({ result }: Fit) => Number(result.converged) + result.independence;
  return fits
    .filter(({ result }) => result.residualSumOfSquares <= least * (1 + 1e-8) + 1e-24 * size)
    .toSorted((a, b) => trust(b) - trust(a));
}

function judge(result: GaussNewtonResult, agreeing: number, starts: number) {
  const counted =
    starts === 1
      ? 'there was one starting point'
      : `${agreeing} of ${starts} starting points led to it`;
  if (!result.converged && result.independence > smallestIndependence) {
    return { status: 'not-converged', statement: 'the iteration did not come to rest' } as const;
  }
  if (!(result.independence > smallestIndependence)) {
    return {
      status: 'undetermined',
      statement: 'the data do not determine every parameter',
    } as const;
  }
  if (result.onBound.includes(true)) {
    return { status: 'on-bound', statement: `a parameter lies on its bound; ${counted}` } as const;
  }
  return { status: 'converged', statement: `converged; ${counted}` } as const;
}

/**
 * Curve of least squares, from several starting points, with the uncertainty of its parameters.
 *
 * min Σ [(y − f(x; β)) / u]², cov β = (JᵀJ)⁻¹ χ²/ν; Levenberg–Marquardt, then Gauss–Newton
 *
 * @param input.model - curve as a function of parameters and x *f* [unit of y], NaN outside its domain
 * @param input.gradient - its derivatives by the parameters, by differences if left out *∂f/∂β* [unit of y / unit of β], finite
 * @param input.x - free variable, without error *x* [unit of x], finite
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.starts - sets of parameters to begin with *β* [unit of β], at least one
 * @param input.uncertainties - standard uncertainties of y, all 1 if left out *u* [unit of y], > 0
 * @param input.lowerBounds - smallest allowed parameters, none if left out *β_min* [unit of β], any
 * @param input.upperBounds - largest allowed parameters, none if left out *β_max* [unit of β], any
 * @returns the best fit found, its uncertainties and a statement about convergence [unit of β]
 * @throws {FitError} if the data are too few or unusable, or no start lies in the domain of the model; what the model throws
 * @validity independent normal errors in y; symmetric errors only where the curve is nearly linear in β
 * @source gum2008, annex H.3, least squares
 * @example
 * nonlinearRegression({ model: ([a, n], x) => a * x ** n, x: [1, 2, 4], y: [3, 12, 48], starts: [[1, 1]] }).parameters[1] // 2.00000000 1
 */
export function nonlinearRegression({
  model,
  gradient,
  x,
  y,
  starts,
  uncertainties,
  lowerBounds,
  upperBounds,
}: {
  model: Curve;
  gradient?: Gradient;
  x: number[];
  y: number[];
  starts: number[][];
  uncertainties?: number[];
  lowerBounds?: number[];
  upperBounds?: number[];
}): NonlinearRegression {
  const count = starts[0]?.length ?? 0;
  const weights = observationWeights({ x, y, uncertainties });
  if (count === 0) throw new RangeError('at least one starting point is needed');
  if (x.length < count)
    throw new FitError('too-few-points', `${count} parameters need at least ${count} points`);
  const bounds = {
    lowerBounds: lowerBounds ?? new Array<number>(count).fill(-Infinity),
    upperBounds: upperBounds ?? new Array<number>(count).fill(Infinity),
  };
  const taskOf = (stride: number): Task => ({
    ...curveProblem({ model, gradient, x, y, weights, stride }),
    ...bounds,
    offsetAtRest: stride === 1 ? undefined : offsetOfStart,
  });
  const { best, agreeing } = search(taskOf, x.length, starts);
  return assemble(best, weights, Boolean(uncertainties), agreeing, starts.length);
}

/** The best fit from all starts, and how many of them led to it. */
function search(taskOf: (stride: number) => Task, points: number, starts: number[][]) {
  // The way to the minimum needs no more than some hundreds of the points; the minimum needs all.
  const thinned = taskOf(Math.ceil(points / pointsForDescent));
  const fits = starts.flatMap((start) => fitFrom(thinned, start) ?? []);
  const size = thinned.y.reduce((sum, value) => sum + value ** 2, 0);
  const agreeing = leastOf(fits, size);
  const [nearest] = agreeing;
  const isWhole = thinned.y.length === points;
  const best = isWhole || !nearest ? nearest : bestOfAll(taskOf(1), nearest, starts);
  if (!best)
    throw new FitError('outside-domain', 'no starting point lies in the domain of the model');
  return { best, agreeing: agreeing.filter((fit) => fit.result.converged).length };
}

const squaresAt = ({ evaluate, y }: Task, parameters: number[]) =>
  evaluate(parameters).reduce((sum, value, index) => sum + (value - y[index]!) ** 2, 0);

/** The fit to all points, from where some of them led, or from a start that was better than that. */
function bestOfAll(task: Task, nearest: Fit, starts: number[][]): Fit | null {
  const polished = polish(task, parametersOf(nearest), nearest.scales);
  const [better] = starts
    .map((start) => ({ start, squares: squaresAt(task, start) }))
    .filter(({ squares }) => squares < (polished?.result.residualSumOfSquares ?? Infinity))
    .toSorted((first, second) => first.squares - second.squares);
  return (better && fitFrom(task, better.start)) ?? polished;
}

const parametersOf = ({ result, scales }: Fit) =>
  result.parameters.map((share, k) => share * scales[k]!);

function assemble(
  fit: Fit,
  weights: number[],
  isAbsolute: boolean,
  agreeingStarts: number,
  starts: number,
): NonlinearRegression {
  const { result, scales } = fit;
  const degreesOfFreedom = weights.length - scales.length;
  const isDetermined = result.independence > smallestIndependence;
  const inverse = (isDetermined ? result.inverseNormal : null)?.map((row, a) =>
    row.map((value, b) => value * scales[a]! * scales[b]!),
  );
  const factor = result.residualSumOfSquares / degreesOfFreedom;
  const covariance =
    inverse && degreesOfFreedom > 0 ? inverse.map((row) => row.map((v) => v * factor)) : null;
  const errors = (matrix: number[][]) => matrix.map((row, k) => Math.sqrt(row[k]!));
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return {
    parameters: parametersOf(fit),
    standardErrors: covariance && errors(covariance),
    covariance,
    absoluteStandardErrors: inverse && isAbsolute ? errors(inverse) : null,
    residuals: Array.from(result.residuals, (residual, index) => residual / weights[index]!),
    residualSumOfSquares: result.residualSumOfSquares,
    degreesOfFreedom,
    scatter: degreesOfFreedom > 0 ? factor * (weights.length / sumOfWeights) : 0,
    onBound: result.onBound,
    ...judge(result, agreeingStarts, starts),
    starts,
    agreeingStarts,
  };
}
