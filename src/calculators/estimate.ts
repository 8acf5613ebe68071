import {
  predictCurve,
  type CurvePrediction,
  type FittedParameters,
} from '#statistics/fitted-curve';
import { coverage, type UncertaintyComponent } from '#statistics/coverage-interval';
import type { Estimate } from '#kit/model/definition.ts';

/** What a curve says of one place, as a result; `logarithmic` where the curve is that of a logarithm. */
export function estimateFrom(
  { value, standardError, observationError, degreesOfFreedom }: CurvePrediction,
  scale?: Estimate['scale'],
): Estimate {
  const estimate: Estimate = scale ? { value, scale } : { value };
  // What a bound holds has no error of its own, however far the data scatter.
  const isHeld = standardError === 0 && observationError !== 0;
  if (standardError === null || isHeld) return estimate;
  return { ...estimate, uncertainty: standardError, degreesOfFreedom };
}

/** The same of what can be measured there again. */
export function observableFrom(prediction: CurvePrediction, scale?: Estimate['scale']): Estimate {
  const observationUncertainty = prediction.observationError ?? undefined;
  return { ...estimateFrom(prediction, scale), observationUncertainty };
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

/** Independent uncertainties as one, with the degrees of freedom on which its interval rests. */
export function combined(components: UncertaintyComponent[]) {
  const uncertainty = Math.hypot(...components.map((each) => each.uncertainty));
  // Numbers beyond what a double holds leave nothing to be covered.
  if (!Number.isFinite(uncertainty)) return { uncertainty };
  return { uncertainty, degreesOfFreedom: coverage({ components }).degreesOfFreedom };
}

/** A scatter of few degrees of freedom with what is known otherwise beside it. */
export function scatterBeside(scatter: number, degreesOfFreedom: number, other: number) {
  return combined([
    { uncertainty: scatter, degreesOfFreedom },
    { uncertainty: Math.abs(other), degreesOfFreedom: Infinity },
  ]);
}
