import {
  predictCurve,
  type CurvePrediction,
  type FittedParameters,
} from '#statistics/fitted-curve';
import type { Estimate } from '#kit/model/definition.ts';

/** What a fitted curve says of one place, as a result: the interval is that of the curve. */
export function estimateFrom({
  value,
  standardError,
  confidenceInterval,
}: CurvePrediction): Estimate {
  if (standardError === null || !confidenceInterval) return { value };
  return { value, uncertainty: standardError, interval: confidenceInterval };
}

/** A result that depends on the parameters of a fit, from its derivatives by them. */
export function estimateOf(
  fit: Omit<FittedParameters, 'parameters'>,
  value: number,
  gradient: readonly number[],
): Estimate {
  return estimateFrom(predictCurve({ fit, value, gradient }));
}

/** One parameter of a fit as a result. */
export function parameterOf(fit: FittedParameters, index: number): Estimate {
  const gradient = fit.parameters.map((_, k) => Number(k === index));
  return estimateOf(fit, fit.parameters[index] as number, gradient);
}

/** What a page needs of a fit to predict with it: no residuals, which travel with a page's first answer. */
export function parametersOf(fit: FittedParameters): FittedParameters {
  const { parameters, covariance, degreesOfFreedom, scatter } = fit;
  return { parameters, covariance, degreesOfFreedom, scatter };
}
