import { FitError } from '#statistics/fit-error';
import { linesThrough } from '#statistics/lines-through';
import { observationWeights } from '#statistics/observation-weights';

/** Variances and covariance of intercept and slope. */
export interface LineCovariance {
  intercept: number;
  slope: number;
  covariance: number;
}

/** A straight line through data, with what is needed for its bands. */
export interface LinearRegression {
  intercept: number;
  slope: number;
  /** from the stated uncertainties alone; null when none were stated */
  absoluteCovariance: LineCovariance | null;
  /** scaled by the scatter χ²/ν; null when two points leave no scatter */
  scaledCovariance: LineCovariance | null;
  residuals: number[];
  /** weighted when uncertainties were stated, then χ² */
  residualSumOfSquares: number;
  degreesOfFreedom: number;
  /** null when the data do not vary */
  rSquared: number | null;
  observations: number;
  meanX: number;
  sumOfWeights: number;
  /** Σ w (x − x̄)² */
  spreadOfX: number;
}

/**
 * Straight line of least squares, with or without stated uncertainties.
 *
 * y = a + bx, b = Σw(x − x̄)(y − ȳ) / Σw(x − x̄)², a = ȳ − b x̄, w = 1/u²
 *
 * @param input.x - free variable, without error *x* [unit of x], at least two different values
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.uncertainties - standard uncertainties of y, all 1 if left out *u* [unit of y], > 0
 * @returns coefficients, covariances absolute and scaled, residuals, R² [unit of y]
 * @throws {FitError} if the columns hold no two different x or a value is unusable; a RangeError if they differ in length
 * @validity independent normal errors in y alone; sums are taken about the mean to keep digits
 * @source gum2008, annex H.3, straight line
 * @example
 * weightedLinearRegression({ x: [0, 1, 2], y: [1, 3, 5] }).slope // 2.00000000 1
 */
export function weightedLinearRegression({
  x,
  y,
  uncertainties,
}: {
  x: number[];
  y: number[];
  uncertainties?: number[];
}): LinearRegression {
  const weights = observationWeights({ x, y, uncertainties });
  if (x.length < 2) throw new FitError('too-few-points', 'a line needs at least two points');
  const line = linesThrough({ y, weights })(x);
  if (!line) throw new FitError('undetermined', 'all x are equal');
  const { intercept, slope, residualSumOfSquares, isExact } = line;
  const { meanX, meanY, sumOfWeights, spreadOfX, spreadOfY } = line;
  const degreesOfFreedom = x.length - 2;
  const covariance = (factor: number): LineCovariance => ({
    intercept: factor * (1 / sumOfWeights + meanX ** 2 / spreadOfX),
    slope: factor / spreadOfX,
    covariance: (-factor * meanX) / spreadOfX,
  });
  return {
    intercept,
    slope,
    absoluteCovariance: uncertainties ? covariance(1) : null,
    scaledCovariance:
      degreesOfFreedom > 0 ? covariance(residualSumOfSquares / degreesOfFreedom) : null,
    residuals: x.map((value, place) => (isExact ? 0 : y[place]! - meanY - slope * (value - meanX))),
    residualSumOfSquares,
    degreesOfFreedom,
    rSquared: spreadOfY > 0 ? 1 - residualSumOfSquares / spreadOfY : null,
    observations: x.length,
    meanX,
    sumOfWeights,
    spreadOfX,
  };
}
