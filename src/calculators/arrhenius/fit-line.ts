import { linearRegressionBand } from '#statistics/linear-regression-band';
import { studentTQuantile } from '#statistics/student-t';
import {
  weightedLinearRegression,
  type LinearRegression,
} from '#statistics/weighted-linear-regression';
import { gasConstant } from '#units/constants';
import type { Estimate } from '#kit/model/definition.ts';
import {
  logarithm,
  requireTemperatures,
  statedUncertainties,
  type Form,
  type Row,
} from './data.ts';
import type { Prediction } from './prediction.ts';

/** Standard errors of a line, with the factor that makes 95 % intervals of them. */
export interface LineErrors {
  activationEnergy: number;
  logPrefactor: number;
  quantile: number;
}

/** A straight line through ln σ or ln σT against 1/T. SI. */
export interface LineFit {
  form: Form;
  activationEnergy: number;
  logPrefactor: number;
  /** From the scatter about the line; null for two points. */
  scaled: LineErrors | null;
  /** From the stated uncertainties alone; null when none are stated. */
  absolute: LineErrors | null;
  regression: LinearRegression;
}

function errorsOf(
  covariance: LinearRegression['scaledCovariance'],
  degreesOfFreedom: number,
): LineErrors | null {
  if (!covariance) return null;
  return {
    activationEnergy: gasConstant * Math.sqrt(covariance.slope),
    logPrefactor: Math.sqrt(covariance.intercept),
    quantile: studentTQuantile({ degreesOfFreedom }),
  };
}

/** ln y = ln A − E/RT by least squares, weighted when uncertainties are stated. */
export function fitLine(rows: readonly Row[], form: Form): LineFit {
  requireTemperatures(
    rows,
    2,
    'for a single one choose “line with a known activation energy” as the model',
  );
  const regression = weightedLinearRegression({
    x: rows.map(({ temperature }) => 1 / temperature),
    y: rows.map((row) => logarithm(row, form)),
    uncertainties: statedUncertainties(rows),
  });
  return {
    form,
    activationEnergy: -gasConstant * regression.slope,
    logPrefactor: regression.intercept,
    scaled: errorsOf(regression.scaledCovariance, regression.degreesOfFreedom),
    absolute: errorsOf(regression.absoluteCovariance, Infinity),
    regression,
  };
}

/** The activation energy with the error bar the data give it: their scatter, else what was stated. */
export function energyEstimate({ activationEnergy, scaled, absolute }: LineFit): Estimate {
  const errors = scaled ?? absolute;
  if (!errors) return { value: activationEnergy };
  const half = errors.quantile * errors.activationEnergy;
  return {
    value: activationEnergy,
    uncertainty: errors.activationEnergy,
    interval: [activationEnergy - half, activationEnergy + half],
  };
}

/** A positive quantity whose logarithm has a symmetric error. */
export function fromLogarithm(log: number, error: number | null, quantile: number): Estimate {
  const value = Math.exp(log);
  if (error === null) return { value };
  const half = quantile * error;
  return {
    value,
    uncertainty: value * error,
    interval: [Math.exp(log - half), Math.exp(log + half)],
  };
}

export function prefactorEstimate({ form, logPrefactor, scaled, absolute }: LineFit): Estimate {
  const errors = scaled ?? absolute;
  return {
    ...fromLogarithm(logPrefactor, errors?.logPrefactor ?? null, errors?.quantile ?? 0),
    quantity: form === 'sigma' ? 'prefactor' : 'conductivityTemperaturePrefactor',
  };
}

/** Conductivity on the line at a temperature, with its two intervals. */
export function predictOnLine(
  { form, scaled, regression }: LineFit,
  temperature: number,
): Prediction {
  const band = linearRegressionBand({ regression, x: 1 / temperature, scaled: scaled !== null });
  const divisor = form === 'sigmaT' ? temperature : 1;
  const ends = (pair: [number, number] | null): [number, number] | null =>
    pair && [Math.exp(pair[0]) / divisor, Math.exp(pair[1]) / divisor];
  return {
    value: Math.exp(band.value) / divisor,
    logError: band.standardError,
    confidenceInterval: ends(band.confidenceInterval),
    predictionInterval: ends(band.predictionInterval),
  };
}
