import { fitConstant } from '#statistics/fitted-constant';
import {
  predictCurve,
  type CurvePrediction,
  type FittedParameters,
} from '#statistics/fitted-curve';
import { parametersOf } from '../estimate.ts';
import { arrheniusLaws, type Form, type Observations } from './data.ts';
import { raised } from './fit-line.ts';
import { exponential } from './prediction.ts';

/** A line whose slope is known; the data set its height only. SI. */
export interface KnownFit {
  form: Form;
  activationEnergy: number;
  logPrefactor: number;
  /** The height ln A, with the variance that was stated, or that of the scatter of several rows. */
  curve: FittedParameters;
}

/** The weighted mean of ln y + E/RT. */
export function fitKnown(
  { x, y, uncertainties }: Observations,
  form: Form,
  activationEnergy: number,
  raisedBy = 0,
): KnownFit {
  const law = arrheniusLaws[form];
  const heights = y.map((value, index) => value - law.value([0, activationEnergy], x[index] ?? 0));
  const curve = raised(fitConstant({ y: heights, uncertainties }), raisedBy);
  const logPrefactor = curve.parameters[0] as number;
  return { form, activationEnergy, logPrefactor, curve: parametersOf(curve) };
}

/** Conductivity at another temperature; the interval leaves out what E_a itself adds. */
export function predictFromKnown(
  { form, activationEnergy, logPrefactor, curve }: KnownFit,
  temperature: number,
): CurvePrediction {
  const value = arrheniusLaws[form].value([logPrefactor, activationEnergy], temperature);
  const prediction = predictCurve({ fit: curve, value, gradient: [1] });
  return { ...exponential(prediction), predictionInterval: null };
}
