import { vogelTammannFulcherApparentEnergy } from '#physics/vogel-tammann-fulcher-apparent-energy';
import { DomainError, requirePositive } from '#units/domain-error';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { compare, curvature, type ComparedModel } from './comparison.ts';
import type { Form, Row } from './data.ts';
import { fitKnown, predictFromKnown, type KnownFit } from './fit-known.ts';
import {
  energyEstimate,
  fitLine,
  fromLogarithm,
  predictOnLine,
  prefactorEstimate,
  type LineFit,
} from './fit-line.ts';
import { fitVogel, predictOnCurve, varianceOf, type VogelFit } from './fit-vogel.ts';
import { predictionEstimate, type Prediction } from './prediction.ts';

export interface Values {
  data: Row[];
  model: 'arrhenius' | 'vtf' | 'known';
  form: Form;
  activationEnergy?: number;
  idealGlassTemperature?: number;
  predictAt: number;
}

/** What the picture, the cautions and the working need beside the results. Plain data. */
export interface Details {
  prediction: Prediction;
  /** Both conventions, where the model is a line. */
  lines?: { sigma: LineFit; sigmaT: LineFit };
  vogel?: VogelFit;
  known?: KnownFit;
  models: ComparedModel[];
  /** Probability that the data are bent, if they can tell. */
  curvature?: number;
}

interface Outcome {
  activationEnergy?: Estimate;
  predictedConductivity: Estimate;
  prefactor: Estimate;
  pseudoActivationEnergy?: Estimate;
  idealGlassTemperature?: Estimate;
  coefficientOfDetermination?: number;
  details: Details;
}

const names = { sigma: 'line of ln σ', sigmaT: 'line of ln σT', vogel: 'VTF curve' };

function compared(
  rows: readonly Row[],
  lines: { sigma: LineFit; sigmaT: LineFit } | undefined,
  vogel: VogelFit | undefined,
): ComparedModel[] {
  const models = [
    ...(['sigma', 'sigmaT'] as const).flatMap((form) =>
      lines ? { name: names[form], coefficients: 2, ...lines[form].regression } : [],
    ),
    ...(vogel ? [{ name: names.vogel, ...vogel }] : []),
  ];
  return compare(models, rows.length);
}

function linesThrough(rows: readonly Row[]): { sigma: LineFit; sigmaT: LineFit } {
  return { sigma: fitLine(rows, 'sigma'), sigmaT: fitLine(rows, 'sigmaT') };
}

function fromLine({ data, form, predictAt }: Values): Outcome {
  const lines = linesThrough(data);
  const line = lines[form];
  const prediction = predictOnLine(line, predictAt);
  return {
    activationEnergy: energyEstimate(line),
    predictedConductivity: predictionEstimate(prediction),
    prefactor: prefactorEstimate(line),
    coefficientOfDetermination: line.regression.rSquared ?? undefined,
    details: {
      prediction,
      lines,
      models: compared(data, lines, undefined),
      curvature: curvature(data, form, line),
    },
  };
}

function estimateFrom(value: number, variance: number | null, quantile: number): Estimate {
  if (variance === null) return { value };
  const uncertainty = Math.sqrt(variance);
  const half = quantile * uncertainty;
  return { value, uncertainty, interval: [value - half, value + half] };
}

/** The slope the curve shows in an Arrhenius plot at the temperature of the prediction. */
function apparentEnergy(fit: VogelFit, temperature: number): Estimate {
  const { pseudoActivationEnergy, idealGlassTemperature, quantile } = fit;
  const above = temperature - idealGlassTemperature;
  const gradient = [
    0,
    (temperature / above) ** 2,
    (2 * pseudoActivationEnergy * temperature ** 2) / above ** 3,
  ];
  const value = vogelTammannFulcherApparentEnergy({
    pseudoActivationEnergy,
    idealGlassTemperature,
    temperature,
  });
  return estimateFrom(value, varianceOf(fit, gradient), quantile);
}

function goodnessOf(rows: readonly Row[], fit: VogelFit): number | undefined {
  const line = fitLine(rows, 'sigma').regression;
  if (line.rSquared === null || line.rSquared === 1) return undefined;
  const whole = line.residualSumOfSquares / (1 - line.rSquared);
  return 1 - fit.residualSumOfSquares / whole;
}

function fromVogel(values: Values, { solve }: ComputeContext): Outcome {
  const { data, idealGlassTemperature, predictAt } = values;
  const fit = fitVogel(data, idealGlassTemperature, solve);
  if (!(fit.pseudoActivationEnergy > 0)) {
    throw new DomainError(
      'data',
      'fall with temperature, and the VTF law only rises; check the columns',
      fit.pseudoActivationEnergy,
    );
  }
  if (!(predictAt > fit.idealGlassTemperature)) {
    const zero = fit.idealGlassTemperature.toFixed(0);
    throw new DomainError('predictAt', `must lie above T₀, which is ${zero} K here`, predictAt);
  }
  const prediction = predictOnCurve(fit, predictAt);
  const error = (index: number) =>
    varianceOf(
      fit,
      [0, 1, 2].map((k) => Number(k === index)),
    );
  const logVariance = error(0);
  return {
    activationEnergy: apparentEnergy(fit, predictAt),
    predictedConductivity: predictionEstimate(prediction),
    prefactor: {
      ...fromLogarithm(
        fit.logPrefactor,
        logVariance === null ? null : Math.sqrt(logVariance),
        fit.quantile,
      ),
      quantity: 'vogelPrefactor',
    },
    pseudoActivationEnergy: estimateFrom(fit.pseudoActivationEnergy, error(1), fit.quantile),
    idealGlassTemperature: fit.isGlassTemperatureGiven
      ? undefined
      : estimateFrom(fit.idealGlassTemperature, error(2), fit.quantile),
    coefficientOfDetermination: goodnessOf(data, fit),
    details: { prediction, vogel: fit, models: compared(data, linesThrough(data), fit) },
  };
}

/** The prefactor of a larger one would overflow. */
const largestLogarithm = 500;

function fromKnown({ data, form, activationEnergy, predictAt }: Values): Outcome {
  const known = fitKnown(data, form, activationEnergy as number);
  if (known.logPrefactor > largestLogarithm) {
    throw new DomainError(
      'activationEnergy',
      'is too large for any conductor; check its unit: 0.3 eV are 29 kJ mol⁻¹',
      activationEnergy as number,
    );
  }
  const prediction = predictFromKnown(known, predictAt);
  const error = known.variance === null ? null : Math.sqrt(known.variance);
  const quantity = form === 'sigma' ? 'prefactor' : 'conductivityTemperaturePrefactor';
  return {
    predictedConductivity: predictionEstimate(prediction),
    prefactor: { ...fromLogarithm(known.logPrefactor, error, 1.959963984540054), quantity },
    details: { prediction, known, models: [] },
  };
}

/** Fits the data by the chosen model and carries the conductivity to the temperature asked for. */
export function compute(values: Values, context: ComputeContext): Outcome {
  requirePositive({ temperature: values.predictAt });
  if (values.model === 'vtf') return fromVogel(values, context);
  return values.model === 'known' ? fromKnown(values) : fromLine(values);
}
