import {
  inParameters,
  predictCurve,
  standardErrors,
  type CurvePrediction,
  type FittedCurve,
  type FittedParameters,
} from '#statistics/fitted-curve';
import { lineAsCurve } from '#statistics/fitted-line';
import { linearRegressionBand } from '#statistics/linear-regression-band';
import {
  weightedLinearRegression,
  type LinearRegression,
} from '#statistics/weighted-linear-regression';
import { gasConstant } from '#units/constants';
import type { Estimate } from '#kit/model/definition.ts';
import { estimateFrom, parameterOf, parametersOf } from '../estimate.ts';
import {
  activatedLogarithms,
  arrheniusLaws,
  requireTemperatures,
  type Form,
  type Observations,
} from './data.ts';
import { exponential } from './prediction.ts';

/** A straight line through ln σ or ln σT against 1/T. SI. */
export interface LineFit {
  form: Form;
  activationEnergy: number;
  logPrefactor: number;
  /** ln A and E with the covariance they are told with: of the scatter, else of what was stated. */
  curve: FittedParameters;
  /** Standard errors of ln A and E from the scatter about the line; null for two points. */
  scatterErrors: number[] | null;
  /** The same from the stated uncertainties alone; null when none are stated. */
  statedErrors: number[] | null;
  regression: LinearRegression;
}

/** A line against 1/T in the parameters ln A and E = −R · slope. */
function inEnergy(regression: LinearRegression, scaled: boolean): FittedCurve {
  return inParameters({
    fit: lineAsCurve({ regression, scaled }),
    parameters: [regression.intercept, -gasConstant * regression.slope],
    jacobian: [
      [1, 0],
      [0, -gasConstant],
    ],
  });
}

/** The same curve where every logarithm is higher by as much: its first parameter is ln A. */
export function raised<Curve extends FittedParameters>(curve: Curve, by: number): Curve {
  const [logPrefactor = 0, ...others] = curve.parameters;
  return { ...curve, parameters: [logPrefactor + by, ...others] };
}

/**
 * ln y = ln A − E/RT by least squares, weighted when uncertainties are stated. What is common to all
 * observations raises the line afterwards, so that it cannot touch the energy, not even by rounding.
 */
export function fitLine(observations: Observations, form: Form, raisedBy = 0): LineFit {
  requireTemperatures(
    observations,
    2,
    'for a single one choose “line with a known activation energy” as the model',
  );
  const found = weightedLinearRegression({
    x: observations.x.map((temperature) => 1 / temperature),
    y: activatedLogarithms(observations, form),
    uncertainties: observations.uncertainties,
  });
  const regression = { ...found, intercept: found.intercept + raisedBy };
  const [byScatter, byStated] = [inEnergy(regression, true), inEnergy(regression, false)];
  const curve = byScatter.covariance ? byScatter : byStated;
  const [logPrefactor, activationEnergy] = curve.parameters as [number, number];
  return {
    form,
    activationEnergy,
    logPrefactor,
    curve: parametersOf(curve),
    scatterErrors: standardErrors({ fit: byScatter }),
    statedErrors: standardErrors({ fit: byStated }),
    regression,
  };
}

export const energyQuantities = {
  sigma: 'activationEnergy',
  sigmaT: 'activationEnergyOfSigmaT',
} as const;

/** The activation energy with the error bar the data give it: their scatter, else what was stated. */
export function energyEstimate({ form, curve }: LineFit): Estimate {
  return { ...parameterOf(curve, 1), quantity: energyQuantities[form] };
}

/** A prefactor whose logarithm is a fitted parameter, with its symmetric error. */
export function prefactorOf(curve: FittedParameters): Estimate {
  const [value, ...others] = curve.parameters as [number, ...number[]];
  const gradient = [1, ...others.map(() => 0)];
  const prediction = exponential(predictCurve({ fit: curve, value, gradient }));
  return estimateFrom(prediction, 'logarithmic');
}

export const prefactorQuantities = {
  sigma: 'prefactor',
  sigmaT: 'conductivityTemperaturePrefactor',
} as const;

export function prefactorEstimate({ form, curve }: LineFit): Estimate {
  return { ...prefactorOf(curve), quantity: prefactorQuantities[form] };
}

/** Conductivity on the line at a temperature, with its two intervals. */
export function predictOnLine(
  { form, scatterErrors, regression }: LineFit,
  temperature: number,
): CurvePrediction {
  const scaled = scatterErrors !== null;
  const band = linearRegressionBand({ regression, x: 1 / temperature, scaled });
  return exponential(band, arrheniusLaws[form].value([0, 0], temperature));
}
