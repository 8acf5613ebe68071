import type { FittedCurve } from '#statistics/fitted-curve';
import {
  weightedLinearRegression,
  type LinearRegression,
} from '#statistics/weighted-linear-regression';

/**
 * A straight line as a fitted curve with the parameters intercept and slope.
 *
 * y = a + bx, C = s² (XᵀWX)⁻¹, or (XᵀWX)⁻¹ where the stated uncertainties alone count
 *
 * @param input.regression - the line found *a, b* [unit of y], any
 * @param input.scaled - scatter of the data sets s² (default), or stated uncertainties do, s² = 1 *scaled* [–], true or false
 * @returns the curve; without covariance where two points leave no scatter, or no uncertainty was stated [unit of y]
 * @throws {RangeError} never
 * @validity independent normal errors in y alone
 * @source gum2008, annex H.3, straight line
 * @example
 * lineAsCurve({ regression: weightedLinearRegression({ x: [0, 1, 2], y: [1, 3, 5] }) }).parameters[1] // 2.00000000 1
 */
export function lineAsCurve({
  regression,
  scaled = true,
}: {
  regression: LinearRegression;
  scaled?: boolean;
}): FittedCurve {
  const { residualSumOfSquares, observations, sumOfWeights } = regression;
  const spare = regression.degreesOfFreedom;
  const known = scaled ? regression.scaledCovariance : regression.absoluteCovariance;
  const typicalVariance = observations / sumOfWeights;
  const reducedSum = spare > 0 ? residualSumOfSquares / spare : 0;
  return {
    parameters: [regression.intercept, regression.slope],
    covariance: known && [
      [known.intercept, known.covariance],
      [known.covariance, known.slope],
    ],
    degreesOfFreedom: scaled ? spare : Infinity,
    scatter: (scaled ? reducedSum : 1) * typicalVariance,
    residuals: regression.residuals,
    residualSumOfSquares,
    status: 'converged',
    statement: 'a straight line: no search is needed',
  };
}

/**
 * The straight line of least squares as a fitted curve, its uncertainties from the scatter.
 *
 * y = a + bx, C = s² (XᵀWX)⁻¹
 *
 * @param input.x - free variable, without error *x* [unit of x], at least two different values
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.uncertainties - standard uncertainties of y, all 1 if left out *u* [unit of y], > 0
 * @returns the curve with the parameters intercept and slope [unit of y]
 * @throws {FitError} if the columns hold no two different x or a value is unusable; a RangeError if they differ in length
 * @validity independent normal errors in y alone
 * @source gum2008, annex H.3, straight line
 * @example
 * fitLine({ x: [0, 1, 2], y: [1, 3, 5] }).parameters[0] // 1.00000000 1
 */
export function fitLine(data: { x: number[]; y: number[]; uncertainties?: number[] }): FittedCurve {
  return lineAsCurve({ regression: weightedLinearRegression(data) });
}
