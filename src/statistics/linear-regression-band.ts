import { FitError } from '#statistics/fit-error';
import { predictionOf, type CurvePrediction } from '#statistics/fitted-curve';
import type { LinearRegression } from '#statistics/weighted-linear-regression';

/**
 * Confidence and prediction interval of a fitted line at one place.
 *
 * v = s² [1/Σw + (x − x̄)²/S_xx], y ± t √v for the line, y ± t √(v + s² u²) for an observation
 *
 * @param input.regression - result of the fit *a, b* [unit of y], any
 * @param input.x - place *x* [unit of x], finite
 * @param input.confidence - probability of the intervals, 0.95 if left out *P* [1], 0 < P < 1
 * @param input.scaled - scatter of the data sets s² (default), or stated uncertainties do, s² = 1 *scaled* [–], true or false
 * @param input.uncertaintyOfObservation - of the new observation, that of a typical old one if left out *u* [unit of y], ≥ 0
 * @returns value, standard error and intervals; null where there is no error bar [unit of y]
 * @throws {FitError} if the place is not finite; a RangeError if the confidence is outside 0 to 1
 * @validity the line is the truth, whose sums about the mean lose no digits in a narrow range; an extrapolation rests on that alone
 * @source gum2008, annex H.3, straight line
 * @example
 * linearRegressionBand({ regression: weightedLinearRegression({ x: [0, 1, 2], y: [1, 3, 5] }), x: 3 }).value // 7.00000000 1
 */
export function linearRegressionBand({
  regression,
  x,
  confidence = 0.95,
  scaled = true,
  uncertaintyOfObservation,
}: {
  regression: LinearRegression;
  x: number;
  confidence?: number;
  scaled?: boolean;
  uncertaintyOfObservation?: number;
}): CurvePrediction {
  const { intercept, slope, meanX, sumOfWeights, spreadOfX, degreesOfFreedom } = regression;
  if (!Number.isFinite(x)) throw new FitError('outside-domain', 'the place must be finite');
  const value = intercept + slope * x;
  const known = scaled ? regression.scaledCovariance : regression.absoluteCovariance;
  const behind = scaled ? degreesOfFreedom : Infinity;
  const shared = { value, degreesOfFreedom: behind, confidence };
  if (!known) return predictionOf({ ...shared, standardError: null, observationError: null });
  const factor = scaled ? regression.residualSumOfSquares / degreesOfFreedom : 1;
  const variance = factor * (1 / sumOfWeights + (x - meanX) ** 2 / spreadOfX);
  const typical = uncertaintyOfObservation ?? Math.sqrt(regression.observations / sumOfWeights);
  return predictionOf({
    ...shared,
    standardError: Math.sqrt(variance),
    observationError: Math.sqrt(variance + factor * typical ** 2),
  });
}
