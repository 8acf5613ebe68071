import { FitError } from '#statistics/fit-error';
import type { Columns } from '#statistics/gauss-newton';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { numericalJacobian } from '#statistics/numerical-jacobian';

const stepsAtMost = 120;
const dampingAtFirst = 1e-2;
const dampingAtMost = 1e12;
/** A gain below this share, several times in a row, is the bottom. */
const smallestGain = 1e-3;
const smallGainsAtMost = 10;

function squares(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** (JᵀJ + λD)Δβ = Jᵀr as a problem of least squares: a row for each parameter is added to J. */
function dampedStep(jacobian: Columns, residuals: number[], damping: number): number[] | null {
  const columns = jacobian.map((column, k) => {
    let size = 0;
    for (let row = 0; row < column.length; row += 1) size = Math.hypot(size, column[row]!);
    const entry = Math.sqrt(damping) * (size || 1);
    return [...Array.from(column), ...jacobian.map((_, other) => (other === k ? entry : 0))];
  });
  try {
    const y = [...residuals, ...jacobian.map(() => 0)];
    return linearLeastSquares({ columns, y }).coefficients;
  } catch (error) {
    if (error instanceof FitError) return null;
    throw error;
  }
}

/**
 * Parameters near the bottom of a sum of squares, from a start that may be far from it.
 *
 * Δβ = (JᵀJ + λ diag JᵀJ)⁻¹Jᵀr, λ small near the bottom and large far from it
 *
 * @param input.evaluate - predictions for all observations *f(β)* [unit of y], NaN outside its domain
 * @param input.jacobian - their derivatives, a column for each parameter, by differences if left out *∂f/∂β* [unit of y], finite
 * @param input.y - observations *y* [unit of y], finite
 * @param input.start - parameters to begin with, of the order of 1 *β* [unit of β], finite
 * @param input.lowerBounds - smallest allowed parameters *β_min* [unit of β], −∞ for none
 * @param input.upperBounds - largest allowed parameters *β_max* [unit of β], +∞ for none
 * @returns parameters, good to some digits; the start where nothing better is found [unit of β]
 * @throws {FitError} if a parameter has no derivative by differences; what the model throws
 * @validity leads to the nearest valley, which need not be the deepest
 * @source gum2008, annex H.3, least squares
 * @example
 * levenbergMarquardtDescent({ evaluate: ([b]) => [b, 2 * b], y: [2, 4], start: [1], lowerBounds: [0], upperBounds: [9] }).map(Math.round)[0] // 2 1
 */
export function levenbergMarquardtDescent({
  evaluate,
  jacobian,
  y,
  start,
  lowerBounds,
  upperBounds,
}: {
  evaluate: (parameters: number[]) => ArrayLike<number>;
  jacobian?: (parameters: number[]) => Columns;
  y: ArrayLike<number>;
  start: number[];
  lowerBounds: number[];
  upperBounds: number[];
}): number[] {
  const residualsAt = (parameters: number[]) =>
    Array.from(evaluate(parameters), (value, index) => (y[index] ?? NaN) - value);
  const slopesAt = jacobian ?? ((values: number[]) => numericalJacobian({ evaluate, values }));
  const within = (value: number, k: number) =>
    Math.min(upperBounds[k]!, Math.max(lowerBounds[k]!, value));
  let parameters = start;
  let residuals = residualsAt(start);
  if (!Number.isFinite(squares(residuals))) return start;
  let slopes = slopesAt(start);
  let damping = dampingAtFirst;
  let smallGains = 0;
  for (let count = 0; count < stepsAtMost && damping < dampingAtMost; count += 1) {
    const step = dampedStep(slopes, residuals, damping);
    const next = step && parameters.map((value, k) => within(value + step[k]!, k));
    const nextResiduals = next && residualsAt(next);
    const before = squares(residuals);
    if (!next || !nextResiduals || !(squares(nextResiduals) < before)) {
      damping *= 10;
      continue;
    }
    smallGains = squares(nextResiduals) > (1 - smallestGain) * before ? smallGains + 1 : 0;
    if (smallGains > smallGainsAtMost) return next;
    [parameters, residuals, slopes] = [next, nextResiduals, slopesAt(next)];
    damping /= 10;
  }
  return parameters;
}
