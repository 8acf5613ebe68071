import type { FittedCurve } from '#statistics/fitted-curve';
import { observationWeights } from '#statistics/observation-weights';

/**
 * The weighted mean as a fitted curve with one parameter.
 *
 * a = Σwy / Σw, u²(a) = 1/Σw where uncertainties are stated, else s²/n, s² = Σ(y − a)²/(n − 1)
 *
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.uncertainties - standard uncertainties of y, none if left out *u* [unit of y], > 0
 * @returns the curve with the mean as its parameter; without covariance for a single value of no stated uncertainty [unit of y]
 * @throws {FitError} if a value is unusable; a RangeError if the columns differ in length
 * @validity independent errors; stated ones are taken as they are, whatever the scatter
 * @source gum2008, type A and type B evaluation
 * @example
 * fitConstant({ y: [1, 2, 6] }).covariance[0][0] // 2.33333333333 1
 */
export function fitConstant({
  y,
  uncertainties,
}: {
  y: number[];
  uncertainties?: number[];
}): FittedCurve {
  const weights = observationWeights({ x: y, y, uncertainties }).map((root) => root ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = (values: number[]) =>
    values.reduce((sum, value, index) => sum + value * weights[index]!, 0);
  const mean = weighted(y) / total;
  const residuals = y.map((value) => value - mean);
  const residualSumOfSquares = weighted(residuals.map((residual) => residual ** 2));
  const spare = y.length - 1;
  const scatter = spare > 0 ? residualSumOfSquares / spare : 0;
  const variance = spare > 0 ? scatter / total : null;
  const known = uncertainties ? 1 / total : variance;
  return {
    parameters: [mean],
    covariance: known === null ? null : [[known]],
    degreesOfFreedom: uncertainties ? Infinity : spare,
    scatter: uncertainties ? y.length / total : scatter,
    residuals,
    residualSumOfSquares,
    status: 'converged',
    statement: 'a mean: no search is needed',
  };
}
