import type { CurvePrediction } from '#statistics/fitted-curve';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { observableFrom } from '../estimate.ts';
import { compare, curvature, type ComparedModel } from './comparison.ts';
import { observationsOf, type Form, type Observations, type Pellet, type Row } from './data.ts';
import type { KnownFit } from './fit-known.ts';
import {
  energyEstimate,
  fitLine,
  predictOnLine,
  prefactorEstimate,
  type LineFit,
} from './fit-line.ts';
import type { VogelFit } from './fit-vogel.ts';

/** What the fields hold, SI. */
export interface Given extends Pellet {
  data: Row[];
  series?: string;
  model: 'arrhenius' | 'vtf' | 'known';
  form?: Form;
  activationEnergy?: number;
  idealGlassTemperature?: number;
  predictAt: number;
  targetConductivity?: number;
}

/** The same for one series, of conductivities. */
export interface Values extends Omit<Given, 'form'> {
  form: Form;
  /** Conductivity of a pellet of 1 Ω, where resistances were measured. */
  ofOneOhm?: number;
}

/** What the picture, the cautions and the working need beside the results. Plain data. */
export interface Details {
  /** Every series beside the others, where there are several. */
  series?: SeriesResult[];
  prediction: CurvePrediction;
  /** Both conventions, where the model is a line. */
  lines?: { sigma: LineFit; sigmaT: LineFit };
  vogel?: VogelFit;
  known?: KnownFit;
  models: ComparedModel[];
  /** Probability that the data are bent, if they can tell. */
  curvature?: number;
}

/** What came out of one series, or why nothing did. */
export interface SeriesResult {
  name: string;
  rows: number;
  outcome: Outcome | { reason: string };
}

export interface Outcome {
  activationEnergy?: Estimate;
  predictedConductivity: Estimate;
  prefactor: Estimate;
  pseudoActivationEnergy?: Estimate;
  idealGlassTemperature?: Estimate;
  coefficientOfDetermination?: number;
  details: Details;
}

/** The code that only some states need, where it is there. */
type Later = typeof import('./later.ts');

/** Both conventions of a line through the same data. */
export type Lines = { sigma: LineFit; sigmaT: LineFit };

const names = { sigma: 'line of ln σ', sigmaT: 'line of ln σT', vogel: 'VTF curve' };

/** The lines of both conventions and the curve, where there is one, beside each other. */
export function compared(lines: Lines, vogel?: VogelFit): ComparedModel[] {
  const models = (['sigma', 'sigmaT'] as const).map((form) => ({
    name: names[form],
    coefficients: 2,
    fit: lines[form].regression,
  }));
  if (!vogel) return compare(models);
  const coefficients = vogel.isGlassTemperatureGiven ? 2 : 3;
  return compare([...models, { name: names.vogel, coefficients, fit: vogel.curve }]);
}

export function linesThrough(observations: Observations, { ofOneOhm = 1 }: Values): Lines {
  const raisedBy = Math.log(ofOneOhm);
  return {
    sigma: fitLine(observations, 'sigma', raisedBy),
    sigmaT: fitLine(observations, 'sigmaT', raisedBy),
  };
}

function fromLine(values: Values, observations: Observations): Outcome {
  const { form, predictAt } = values;
  const lines = linesThrough(observations, values);
  const line = lines[form];
  const prediction = predictOnLine(line, predictAt);
  return {
    activationEnergy: energyEstimate(line),
    predictedConductivity: observableFrom(prediction, 'logarithmic'),
    prefactor: prefactorEstimate(line),
    coefficientOfDetermination: line.regression.rSquared ?? undefined,
    details: {
      prediction,
      lines,
      models: compared(lines),
      curvature: curvature(observations, form, line),
    },
  };
}

/** Fits one series by the chosen model and carries the conductivity to the temperature asked for. */
export function outcomeOf(
  values: Values,
  measured: readonly Row[],
  name: string,
  data: Row[],
  context: ComputeContext,
): Outcome {
  const observations = context.cache.derived(data, `${name} as ${values.measured}`, () =>
    observationsOf(measured, values.measured),
  );
  const later = context.later as Later;
  if (values.model === 'vtf') return later.fromVogel(values, observations, context);
  return values.model === 'known'
    ? later.fromKnown(values, observations)
    : fromLine(values, observations);
}
