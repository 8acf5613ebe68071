import { vogelTammannFulcherEnergyLaw } from '#physics/laws/vogel-tammann-fulcher-energy-law';
import type { CurvePrediction } from '#statistics/fitted-curve';
import { DomainError } from '#units/domain-error';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { estimateOf, observableFrom, parameterOf } from '../estimate.ts';
import { compare, curvature, type ComparedModel } from './comparison.ts';
import { observationsOf, type Form, type Observations, type Pellet, type Row } from './data.ts';
import { fitKnown, predictFromKnown, type KnownFit } from './fit-known.ts';
import {
  energyEstimate,
  fitLine,
  predictOnLine,
  prefactorEstimate,
  prefactorOf,
  prefactorQuantities,
  raised,
  type LineFit,
} from './fit-line.ts';
import { fitVogel, predictOnCurve, type VogelFit } from './fit-vogel.ts';

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

/** Both conventions of a line through the same data. */
type Lines = { sigma: LineFit; sigmaT: LineFit };

const names = { sigma: 'line of ln σ', sigmaT: 'line of ln σT', vogel: 'VTF curve' };

/** The lines of both conventions and the curve, where there is one, beside each other. */
function compared(lines: Lines, vogel?: VogelFit): ComparedModel[] {
  const models = (['sigma', 'sigmaT'] as const).map((form) => ({
    name: names[form],
    coefficients: 2,
    fit: lines[form].regression,
  }));
  if (!vogel) return compare(models);
  const coefficients = vogel.isGlassTemperatureGiven ? 2 : 3;
  return compare([...models, { name: names.vogel, coefficients, fit: vogel.curve }]);
}

function linesThrough(observations: Observations, { ofOneOhm = 1 }: Values): Lines {
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

/** The slope the curve shows in an Arrhenius plot at the temperature of the prediction. */
function apparentEnergy({ curve }: VogelFit, temperature: number): Estimate {
  const [, energy, zero] = curve.parameters as [number, number, number];
  const law = vogelTammannFulcherEnergyLaw;
  const value = law.value([energy, zero], temperature);
  return estimateOf(curve, value, [0, ...law.gradient([energy, zero], temperature)]);
}

/** The share of the variance of ln σ that the curve explains. */
function goodnessOf({ sigma: { regression } }: Lines, { curve }: VogelFit): number | undefined {
  if (regression.rSquared === null || regression.rSquared === 1) return undefined;
  const whole = regression.residualSumOfSquares / (1 - regression.rSquared);
  return 1 - curve.residualSumOfSquares / whole;
}

function fromVogel(values: Values, observations: Observations, context: ComputeContext): Outcome {
  const { idealGlassTemperature, predictAt, ofOneOhm = 1 } = values;
  const found = fitVogel(observations, idealGlassTemperature, context.solve);
  const vogel = { ...found, curve: raised(found.curve, Math.log(ofOneOhm)) };
  if (!(vogel.pseudoActivationEnergy > 0)) {
    throw new DomainError(
      'data',
      'fall with temperature, and the VTF law only rises; check the columns',
      vogel.pseudoActivationEnergy,
    );
  }
  if (!(predictAt > vogel.idealGlassTemperature)) {
    const zero = vogel.idealGlassTemperature.toFixed(0);
    throw new DomainError('predictAt', `must lie above T₀, which is ${zero} K here`, predictAt);
  }
  const { curve, isGlassTemperatureGiven } = vogel;
  const lines = linesThrough(observations, values);
  const prediction = predictOnCurve(vogel, predictAt);
  return {
    activationEnergy: apparentEnergy(vogel, predictAt),
    predictedConductivity: observableFrom(prediction, 'logarithmic'),
    prefactor: { ...prefactorOf(curve), quantity: 'vogelPrefactor' },
    pseudoActivationEnergy: parameterOf(curve, 1),
    idealGlassTemperature: isGlassTemperatureGiven ? undefined : parameterOf(curve, 2),
    coefficientOfDetermination: goodnessOf(lines, vogel),
    details: { prediction, vogel, models: compared(lines, vogel) },
  };
}

/** The prefactor of a larger one would overflow. */
const largestLogarithm = 500;

function fromKnown(values: Values, observations: Observations): Outcome {
  const { form, predictAt, ofOneOhm = 1 } = values;
  const activationEnergy = values.activationEnergy as number;
  const known = fitKnown(observations, form, activationEnergy, Math.log(ofOneOhm));
  if (known.logPrefactor > largestLogarithm) {
    throw new DomainError(
      'activationEnergy',
      'is too large for any conductor; check its unit: 0.3 eV are 29 kJ mol⁻¹',
      activationEnergy,
    );
  }
  const prediction = predictFromKnown(known, predictAt);
  return {
    predictedConductivity: observableFrom(prediction, 'logarithmic'),
    prefactor: { ...prefactorOf(known.curve), quantity: prefactorQuantities[form] },
    details: { prediction, known, models: [] },
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
  if (values.model === 'vtf') return fromVogel(values, observations, context);
  return values.model === 'known'
    ? fromKnown(values, observations)
    : fromLine(values, observations);
}
