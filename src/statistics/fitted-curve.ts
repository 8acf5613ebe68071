import { coverageHalfWidth } from '#statistics/coverage-interval';

/** How a fit ended. */
export type FitStatus = 'converged' | 'on-bound' | 'undetermined' | 'not-converged';

/** What of a fit predicts with: its parameters and how far to trust them; plain data. */
export interface FittedParameters {
  parameters: number[];
  /** null where the data give no uncertainties */
  covariance: number[][] | null;
  /** behind the covariance: n − p where the scatter set it, infinite where the stated uncertainties did */
  degreesOfFreedom: number;
  /** variance of one more observation about the curve, of a typical one where they are weighted */
  scatter: number;
}

/** A curve through data, whatever fitted it. */
export interface FittedCurve extends FittedParameters {
  residuals: number[];
  /** weighted when uncertainties were stated, then χ² */
  residualSumOfSquares: number;
  status: FitStatus;
  /** the status in words */
  statement: string;
}

/** A fitted curve at one place, with its two intervals. */
export interface CurvePrediction {
  value: number;
  /** standard error of the curve; null when the data say nothing about it */
  standardError: number | null;
  /** where the curve lies */
  confidenceInterval: [number, number] | null;
  /** where one more observation would lie */
  predictionInterval: [number, number] | null;
  /** standard error of one more observation; null with the other */
  observationError: number | null;
  /** behind both errors */
  degreesOfFreedom: number;
}

/**
 * Standard errors of the parameters of a fit.
 *
 * u(β_k) = √C_kk
 *
 * @param input.fit - fitted curve with its covariance *C* [unit of β²], any
 * @returns one per parameter, null where the data give none [unit of β]
 * @throws {RangeError} never
 * @validity one parameter at a time; what two share stands beside the diagonal
 * @source gum2008, annex H.3, least squares
 * @example
 * standardErrors({ fit: { covariance: [[4, 1], [1, 9]] } })[1] // 3 1
 */
export function standardErrors({
  fit,
}: {
  fit: Pick<FittedParameters, 'covariance'>;
}): number[] | null {
  return fit.covariance && fit.covariance.map((row, k) => Math.sqrt(row[k]!));
}

/**
 * Variance of a result that depends on the parameters of a fit.
 *
 * u² = gᵀ C g
 *
 * @param input.fit - fitted curve with its covariance *C* [unit of β²], any
 * @param input.gradient - derivatives of the result by the parameters *g* [unit of y / unit of β], finite
 * @returns variance, null where the data give none [unit of y²]
 * @throws {RangeError} never
 * @validity a result nearly straight over the uncertainty of the parameters
 * @source gum2008, law of propagation of uncertainty, correlated inputs
 * @example
 * varianceOf({ fit: { covariance: [[4, 1], [1, 9]] }, gradient: [1, 2] }) // 44 1
 */
export function varianceOf({
  fit,
  gradient,
}: {
  fit: Pick<FittedParameters, 'covariance'>;
  gradient: readonly number[];
}): number | null {
  const { covariance } = fit;
  if (!covariance) return null;
  const sum = gradient.reduce(
    (total, left, a) =>
      total + gradient.reduce((part, right, b) => part + left * right * covariance[a]![b]!, 0),
    0,
  );
  // Of a variance that vanishes, rounding may leave less than nothing.
  return Math.max(0, sum);
}

/**
 * Both intervals of a curve at one place, from its errors.
 *
 * U = t(ν) u
 *
 * @param input.value - its value at the place *y* [unit of y], finite
 * @param input.standardError - of the curve, null where the data say nothing of it *u* [unit of y], ≥ 0
 * @param input.observationError - of one more observation, null with the other *u* [unit of y], ≥ 0
 * @param input.degreesOfFreedom - behind both *ν* [1], > 0 where there are errors
 * @param input.confidence - probability of the intervals, 0.95 if left out *P* [1], 0 < P < 1
 * @returns what was given, with the intervals; null where there is no error bar [unit of y]
 * @throws {RangeError} if the confidence is outside 0 to 1
 * @validity errors symmetric about the value
 * @source gum2008, annex G.4
 * @example
 * predictionOf({ value: 10, standardError: 2, observationError: 4, degreesOfFreedom: 3 }).confidenceInterval[1] // 16.3648926106 1
 */
export function predictionOf({
  value,
  standardError,
  observationError,
  degreesOfFreedom,
  confidence = 0.95,
}: {
  value: number;
  standardError: number | null;
  observationError: number | null;
  degreesOfFreedom: number;
  confidence?: number;
}): CurvePrediction {
  const errors = { value, standardError, observationError, degreesOfFreedom };
  if (standardError === null || observationError === null)
    return { ...errors, confidenceInterval: null, predictionInterval: null };
  const components = [{ uncertainty: 1, degreesOfFreedom }];
  const quantile = coverageHalfWidth({ components, confidence });
  const around = (error: number): [number, number] => [
    value - quantile * error,
    value + quantile * error,
  ];
  return {
    ...errors,
    confidenceInterval: around(standardError),
    predictionInterval: around(observationError),
  };
}

/**
 * A fitted curve at one place, with where it lies and where one more observation would.
 *
 * U = t √(gᵀCg) about the curve, U = t √(gᵀCg + s²) for an observation
 *
 * @param input.fit - fitted curve *β, C, ν, s²* [any], any
 * @param input.value - its value at the place *y* [unit of y], finite
 * @param input.gradient - derivatives of the value by the parameters *g* [unit of y / unit of β], finite
 * @param input.confidence - probability of the intervals, 0.95 if left out *P* [1], 0 < P < 1
 * @returns value, standard error and intervals; null where there is no error bar [unit of y]
 * @throws {RangeError} if the confidence is outside 0 to 1
 * @validity the law is the truth; an extrapolation rests on that alone
 * @source gum2008, annex H.3, least squares
 * @example
 * predictCurve({ fit: { covariance: [[4, 1], [1, 9]], degreesOfFreedom: 3, scatter: 20 }, value: 7, gradient: [1, 2] }).predictionInterval[1] // 32.4595704423 1
 */
export function predictCurve({
  fit,
  value,
  gradient,
  confidence = 0.95,
}: {
  fit: Omit<FittedParameters, 'parameters'>;
  value: number;
  gradient: readonly number[];
  confidence?: number;
}): CurvePrediction {
  const { degreesOfFreedom, scatter } = fit;
  const variance = varianceOf({ fit, gradient });
  return predictionOf({
    value,
    standardError: variance === null ? null : Math.sqrt(variance),
    observationError: variance === null ? null : Math.sqrt(variance + scatter),
    degreesOfFreedom,
    confidence,
  });
}

/**
 * The same fitted curve in other parameters.
 *
 * C′ = J C Jᵀ, J = ∂β′/∂β
 *
 * @param input.fit - fitted curve *β, C* [unit of β], any
 * @param input.parameters - the other parameters where the fit lies *β′* [unit of β′], any
 * @param input.jacobian - their derivatives by those of the fit, a row each *∂β′/∂β* [unit of β′ / unit of β], finite
 * @returns the fit with those parameters and their covariance [unit of β′]
 * @throws {RangeError} never
 * @validity exact for linear changes; else where the change is nearly straight over the uncertainties
 * @source gum2008, law of propagation of uncertainty, correlated inputs
 * @example
 * inParameters({ fit: { covariance: [[4, 1], [1, 9]] }, parameters: [6], jacobian: [[1, 2]] }).covariance[0][0] // 44 1
 */
export function inParameters({
  fit,
  parameters,
  jacobian,
}: {
  fit: FittedCurve;
  parameters: number[];
  jacobian: number[][];
}): FittedCurve {
  const { covariance } = fit;
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, each, k) => sum + each * right[k]!, 0);
  const mixed = covariance && jacobian.map((row) => covariance.map((line) => product(line, row)));
  return {
    ...fit,
    parameters,
    covariance: mixed && jacobian.map((row) => mixed.map((column) => product(row, column))),
  };
}
