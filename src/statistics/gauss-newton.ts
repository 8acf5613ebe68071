import { FitError } from '#statistics/fit-error';
import { linearLeastSquares, type LinearSolution } from '#statistics/linear-least-squares';
import { numericalJacobian } from '#statistics/numerical-jacobian';

/** Derivatives by the parameters: a column for each, with an entry for each observation. */
export type Columns = readonly ArrayLike<number>[];

/** Where the iteration ended. */
export interface GaussNewtonResult {
  parameters: number[];
  residuals: Float64Array;
  residualSumOfSquares: number;
  /** inverse normal matrix; zero rows for parameters on a bound, null if the data do not fix them */
  inverseNormal: number[][] | null;
  /** 0 when the parameters cannot be told apart, 1 when each acts on its own */
  independence: number;
  onBound: boolean[];
  converged: boolean;
}

interface Problem {
  evaluate: (parameters: number[]) => ArrayLike<number>;
  jacobian?: (parameters: number[]) => Columns;
  y: ArrayLike<number>;
  lowerBounds: number[];
  upperBounds: number[];
}

interface Linear {
  onBound: boolean[];
  free: number[];
  /** null where nothing is free, undefined where the data do not determine what is */
  solution: LinearSolution | null | undefined;
}

const stepsAtMost = 60;
const halvingsAtMost = 30;
const smallestStep = 1e-11;
const smallestScale = 1e-3;
const smallestOffset = 1e-9;

function squares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += values[row]! * values[row]!;
  return sum;
}

function residualsAt({ evaluate, y }: Problem, parameters: number[]): Float64Array {
  const modelled = evaluate(parameters);
  const residuals = new Float64Array(modelled.length);
  for (let row = 0; row < residuals.length; row += 1)
    residuals[row] = (y[row] ?? NaN) - modelled[row]!;
  return residuals;
}

function jacobianAt({ evaluate, jacobian }: Problem, parameters: number[]): Columns {
  if (jacobian) return jacobian(parameters);
  const scales = parameters.map((value) => 0.05 * Math.max(0.1, Math.abs(value)));
  return numericalJacobian({ evaluate, values: parameters, scales, halvings: 4 });
}

function pullOf(column: ArrayLike<number>, residuals: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < residuals.length; row += 1) sum += column[row]! * residuals[row]!;
  return sum;
}

/** The linear problem at a point; parameters that would leave through the bound they lie on are left out. */
function linearise(problem: Problem, parameters: number[], residuals: Float64Array): Linear {
  const jacobian = jacobianAt(problem, parameters);
  const isLowest = parameters.map((value, k) => value <= problem.lowerBounds[k]!);
  const isHighest = parameters.map((value, k) => value >= problem.upperBounds[k]!);
  const held = (directions: number[]) =>
    directions.map((toward, k) => (isLowest[k]! && toward <= 0) || (isHighest[k]! && toward >= 0));
  const pull = parameters.map((_, k) => pullOf(jacobian[k]!, residuals));
  // Where all move at once, the step may leave through a bound that the pull alone leads away from.
  const solveInside = (onBound: boolean[]): Linear | undefined => {
    const linear = solveFree(jacobian, residuals, onBound);
    const leaving = linear?.solution ? held(stepOf(linear)) : onBound;
    const more = onBound.map((isHeld, k) => isHeld || leaving[k]!);
    return more.some((isHeld, k) => isHeld !== onBound[k]) ? solveInside(more) : linear;
  };
  // A parameter may lose its meaning on its bound: hold it there before giving up.
  const onAnyBound = parameters.map((_, k) => isLowest[k]! || isHighest[k]!);
  return (
    solveInside(held(pull)) ??
    solveFree(jacobian, residuals, onAnyBound) ?? {
      onBound: held(pull),
      free: [],
      solution: undefined,
    }
  );
}

/** The step of the parameters that are not held; undefined where the data do not determine it. */
function solveFree(
  jacobian: Columns,
  residuals: Float64Array,
  onBound: boolean[],
): Linear | undefined {
  const free = onBound.flatMap((isHeld, k) => (isHeld ? [] : [k]));
  const columns = free.map((k) => jacobian[k]!);
  try {
    const solution = free.length > 0 ? linearLeastSquares({ columns, y: residuals }) : null;
    return { onBound, free, solution };
  } catch (error) {
    if (error instanceof FitError) return undefined;
    throw error;
  }
}

/** A change for every parameter, none for those that are held. */
function stepOf({ onBound, free, solution }: Linear): number[] {
  return onBound.map((_, k) => solution?.coefficients[free.indexOf(k)] ?? 0);
}

/** A matrix of the free parameters among all of them, with zeros for those that are held. */
function amongAll(matrix: number[][], free: number[], count: number): number[][] {
  const full = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  free.forEach((a, i) => free.forEach((b, j) => (full[a]![b] = matrix[i]![j]!)));
  return full;
}

/** The part of a step that leads to the nearest bound, at most the whole. */
function feasiblePart({ lowerBounds, upperBounds }: Problem, parameters: number[], step: number[]) {
  return step.reduce((part, change, k) => {
    const room = (change > 0 ? upperBounds[k]! : lowerBounds[k]!) - parameters[k]!;
    return change === 0 ? part : Math.min(part, Math.abs(room / change));
  }, 1);
}

/** Halves the step until the sum of squares no longer rises; null if it always does. */
function improve(
  problem: Problem,
  start: { parameters: number[]; residuals: Float64Array },
  step: number[],
) {
  const before = squares(start.residuals);
  // It lets the last steps through, whose gain drowns in the rounding of y less the model.
  const rounding = 4 * Number.EPSILON * Math.sqrt(before * squares(problem.y)) + 1e-14 * before;
  const part = feasiblePart(problem, start.parameters, step);
  for (let halvings = 0; halvings <= halvingsAtMost; halvings += 1) {
    const parameters = start.parameters.map((value, k) => {
      const moved = value + (part * step[k]!) / 2 ** halvings;
      // Land on a bound exactly, not a rounding away from it.
      if (halvings === 0 && moved - problem.lowerBounds[k]! <= 1e-15 * Math.abs(step[k]!))
        return problem.lowerBounds[k]!;
      if (halvings === 0 && problem.upperBounds[k]! - moved <= 1e-15 * Math.abs(step[k]!))
        return problem.upperBounds[k]!;
      return moved;
    });
    const residuals = residualsAt(problem, parameters);
    if (squares(residuals) <= before + rounding) return { parameters, residuals };
  }
  return null;
}

/**
 * Gauss–Newton iteration to the bottom of a sum of squares, from a start near it.
 *
 * Δβ = (JᵀJ)⁻¹Jᵀr, halved until ‖r‖ no longer rises
 *
 * @param input.evaluate - predictions for all observations *f(β)* [unit of y], finite near the start, NaN outside its domain
 * @param input.jacobian - their derivatives, a column for each parameter, by differences if left out *∂f/∂β* [unit of y], finite
 * @param input.y - observations *y* [unit of y], finite
 * @param input.start - parameters to begin with, of the order of 1 *β* [unit of β], finite
 * @param input.lowerBounds - smallest allowed parameters *β_min* [unit of β], −∞ for none
 * @param input.upperBounds - largest allowed parameters *β_max* [unit of β], +∞ for none
 * @param input.offsetAtRest - share of the residuals that the model could still follow at the end, 1e-9 if left out *offset* [1], > 0
 * @returns parameters, residuals, inverse normal matrix and whether the iteration came to rest [unit of β]
 * @throws {FitError} if the start is outside the domain of the model; what the model throws
 * @validity a start in the valley of the minimum; Levenberg–Marquardt brings it there
 * @source gum2008, annex H.3, least squares
 * @example
 * gaussNewton({ evaluate: ([b]) => [b, b ** 2], y: [2, 4], start: [1.5], lowerBounds: [-Infinity], upperBounds: [Infinity] }).parameters[0] // 2.00000000 1
 */
export function gaussNewton({
  start,
  offsetAtRest = smallestOffset,
  ...problem
}: {
  evaluate: (parameters: number[]) => ArrayLike<number>;
  jacobian?: (parameters: number[]) => Columns;
  y: ArrayLike<number>;
  start: number[];
  lowerBounds: number[];
  upperBounds: number[];
  offsetAtRest?: number;
}): GaussNewtonResult {
  let here = { parameters: start, residuals: residualsAt(problem, start) };
  if (!Number.isFinite(squares(here.residuals)))
    throw new FitError('outside-domain', 'the start is outside the domain');
  let lastSize = Infinity;
  for (let count = 0; ; count += 1) {
    const linear = linearise(problem, here.parameters, here.residuals);
    const { onBound, free, solution } = linear;
    const result = {
      ...here,
      residualSumOfSquares: squares(here.residuals),
      inverseNormal:
        solution === undefined ? null : amongAll(solution?.inverseNormal ?? [], free, start.length),
      independence: solution === undefined ? 0 : (solution?.independence ?? 1),
      onBound,
    };
    if (!solution) return { ...result, converged: solution === null };
    const step = stepOf(linear);
    const size = step.reduce(
      (largest, value, k) =>
        Math.max(largest, Math.abs(value) / (Math.abs(here.parameters[k]!) + smallestScale)),
      0,
    );
    // Bates and Watts: how far the residuals are from standing square on the model's surface.
    const offset = solution.projection / Math.sqrt(squares(here.residuals));
    // Small steps that no longer shrink are rounding.
    const hasStalled = size < 1e-6 && size > 0.5 * lastSize;
    if (size < smallestStep || offset < offsetAtRest || hasStalled)
      return { ...result, converged: true };
    lastSize = size;
    const next = count < stepsAtMost ? improve(problem, here, step) : null;
    if (!next) return { ...result, converged: size < 1e-6 || offset < 1e-5 };
    here = next;
  }
}
