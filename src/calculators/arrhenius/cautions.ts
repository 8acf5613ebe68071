import { standardErrors } from '#statistics/fitted-curve';
import { fromSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import type { Caution as AnyCaution, Estimate, EstimatesOf } from '#kit/model/definition.ts';
import { scatterCaution } from '../stated-uncertainties.ts';
import type { Details, Values } from './compute.ts';
import { observationsOf, type Row } from './data.ts';
import { fitLine } from './fit-line.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { targetCautions } from './target-cautions.ts';
import { fallingPoints, fallingText, implausibleConductivity } from './plausibility.ts';

type Caution = AnyCaution<keyof typeof inputs>;

const shownEnergy = (value: number) => formatQuantity(value, { unit: 'eV', digits: 2 }).text;

const data = 'data';

function rangeOf(rows: readonly Row[]): [number, number] {
  const temperatures = rows.map(({ temperature }) => temperature);
  return [Math.min(...temperatures), Math.max(...temperatures)];
}

function extrapolation({ data: rows, predictAt, model }: Values): Caution[] {
  const [coldest, hottest] = rangeOf(rows);
  const beyond = Math.max(coldest - predictAt, predictAt - hottest);
  if (!(beyond > 0.5) || (model === 'known' && rows.length === 1)) return [];
  const text = `The prediction lies ${formatNumber(beyond, 2)} K outside the measured temperatures. Its error bar holds only as long as the law does: no melting, no glass transition, no change of phase or mechanism on the way.`;
  return [{ input: 'predictAt', text }];
}

function few({ data: rows, model }: Values): Caution[] {
  if (model === 'known' || rows.length >= 4) return [];
  const text =
    rows.length === 2
      ? 'Two points always lie on a line. There is no error bar from scatter, and nothing would show if one of them were wrong.'
      : 'With three points the error bar rests on a single spare one, and a bend could not be told from scatter. Measure at four temperatures at least.';
  return [{ input: data, text }];
}

/** Bends are spoken of only when an accident is unlikely. */
const unlikely = 0.99;

function bend({ curvature, vogel }: Details): Caution[] {
  if (vogel || curvature === undefined || curvature < unlikely) return [];
  return [
    {
      input: data,
      text: `The points bend: a parabola fits the Arrhenius plot better than a line with ${formatNumber(100 * curvature, 3)} % confidence. One activation energy does not describe them. A polymer wants the VTF law; elsewhere look for two mechanisms, a change of phase or a resistance that was read from different arcs.`,
    },
  ];
}

function scatter({ lines }: Details, { form }: Values): Caution[] {
  const regression = lines?.[form].regression;
  if (!regression?.absoluteCovariance) return [];
  return scatterCaution(regression.residualSumOfSquares, regression.degreesOfFreedom);
}

/** What electrolytes show; beyond it a slip is likelier than a discovery. J/mol. */
const usual = [10_000, 145_000] as const;
const isUsual = (energy: number) => energy >= usual[0] && energy <= usual[1];

/** The energy if the temperatures had been meant in the other unit. */
function energyShifted(rows: readonly Row[], by: number, form: Values['form']): number | undefined {
  const shifted = rows.map((row) => ({ ...row, temperature: row.temperature + by }));
  if (!shifted.every(({ temperature }) => temperature > 0)) return undefined;
  return fitLine(observationsOf(shifted), form).activationEnergy;
}

const zeroCelsius = 273.15;

/** Temperatures that look like the other unit of the menu. */
function temperatureSlip({ data: rows, form, model }: Values): Caution[] {
  const [coldest, hottest] = rangeOf(rows);
  const asKelvin = fromSI(coldest, 'Cel') >= 200 && fromSI(hottest, 'Cel') <= 480;
  const asCelsius = hottest < 170;
  if (!asKelvin && !asCelsius) return [];
  const energy =
    model === 'known' || rows.length < 2
      ? undefined
      : energyShifted(rows, asKelvin ? -zeroCelsius : zeroCelsius, form);
  const says = asKelvin
    ? 'The temperatures are above 200 °C. If they were meant in kelvin, set the unit of the column'
    : 'The temperatures are below −100 °C. If they were meant in °C, set the unit of the column';
  const would =
    energy === undefined ? '' : `; the activation energy would be ${shownEnergy(energy)}`;
  return [{ input: data, text: `${says} and type them again${would}.` }];
}

/** An energy that was typed has no data behind it: its own unit is what can be wrong. */
function typedEnergy({ model, activationEnergy }: Values): Caution[] {
  if (model !== 'known' || activationEnergy === undefined || isUsual(activationEnergy)) return [];
  const text = `${shownEnergy(activationEnergy)} is outside what lithium-ion conductors show (about 0.1 to 1.5 eV). Check the number and its unit: 0.3 eV are 29 kJ mol⁻¹.`;
  return [{ input: 'activationEnergy', text }];
}

function energySlip(values: Values, energy: Estimate | undefined): Caution[] {
  if (!energy || values.model === 'vtf' || isUsual(energy.value)) return [];
  if (energy.value < 0) {
    return [{ input: data, text: fallingText(values.measured) }];
  }
  const turned = [Math.LN10, 1 / Math.LN10].find((factor) => isUsual(energy.value * factor));
  const slip =
    turned === undefined
      ? 'Check the units of both columns.'
      : `A factor of 2.303, which log₁₀ in the place of ln makes, would bring it to ${shownEnergy(energy.value * turned)}: does the column hold σ itself?`;
  return [
    {
      text: `${shownEnergy(energy.value)} is outside what lithium-ion conductors show (about 0.1 to 1.5 eV). ${slip}`,
    },
  ];
}

function glass({ vogel }: Details): Caution[] {
  if (!vogel || vogel.curve.status === 'converged') return [];
  const text =
    vogel.curve.status === 'on-bound'
      ? 'T₀ runs to zero kelvin: the data show no bend of the VTF kind. An Arrhenius line says as much with one number less.'
      : `The fit of T₀ is not to be trusted: ${vogel.curve.statement}. Give T₀ (about 50 K below the glass transition) or measure over a wider range.`;
  return [{ input: 'idealGlassTemperature', text }];
}

function wide({ vogel }: Details): Caution[] {
  if (!vogel || vogel.isGlassTemperatureGiven) return [];
  const error = standardErrors({ fit: vogel.curve })?.[2] ?? 0;
  if (!(error > 30)) return [];
  const text = `T₀ is uncertain by ${formatNumber(error, 2)} K, and B and A with it, because the three pull against each other. The curve within the data is still good. Give T₀ if you know the glass transition.`;
  return [{ input: 'idealGlassTemperature', text }];
}

/** Likely slips and broken assumptions of an Arrhenius plot. */
export function arrheniusCautions(
  values: Values,
  results: EstimatesOf<typeof outputs>,
  details: Details,
): Caution[] {
  return [
    ...implausibleConductivity(values),
    ...temperatureSlip(values),
    ...fallingPoints(values),
    ...energySlip(values, results.activationEnergy),
    ...typedEnergy(values),
    ...few(values),
    ...bend(details),
    ...glass(details),
    ...wide(details),
    ...scatter(details, values),
    ...extrapolation(values),
    ...targetCautions(values, results.targetTemperature),
  ];
}
