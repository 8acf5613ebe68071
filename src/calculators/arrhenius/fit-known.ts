import { gasConstant } from '#units/constants';
import { logarithm, statedUncertainties, type Form, type Row } from './data.ts';
import { predictionFrom, type Prediction } from './prediction.ts';

/** A line whose slope is known; the data set its height only. SI. */
export interface KnownFit {
  form: Form;
  activationEnergy: number;
  logPrefactor: number;
  /** Variance of the height: stated, or from the scatter of several rows; null where there is neither. */
  variance: number | null;
}

/** The weighted mean of ln y + E/RT. */
export function fitKnown(rows: readonly Row[], form: Form, activationEnergy: number): KnownFit {
  const heights = rows.map(
    (row) => logarithm(row, form) + activationEnergy / (gasConstant * row.temperature),
  );
  const stated = statedUncertainties(rows);
  const weights = rows.map((_, index) => 1 / (stated?.[index] ?? 1) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = (values: number[]) =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
  const logPrefactor = weighted(heights);
  const spread = weighted(heights.map((height) => (height - logPrefactor) ** 2));
  const scatter = rows.length > 1 ? spread / (rows.length - 1) : null;
  return { form, activationEnergy, logPrefactor, variance: stated ? 1 / total : scatter };
}

/** Conductivity at another temperature; the interval leaves out what E_a itself adds. */
export function predictFromKnown(fit: KnownFit, temperature: number): Prediction {
  const { form, activationEnergy, logPrefactor, variance } = fit;
  const log =
    logPrefactor -
    activationEnergy / (gasConstant * temperature) -
    (form === 'sigmaT' ? Math.log(temperature) : 0);
  return { ...predictionFrom(log, variance, 0, normalQuantile), predictionInterval: null };
}

/** Half-width of a 95 % interval of a normal distribution, in standard deviations. */
const normalQuantile = 1.959963984540054;
