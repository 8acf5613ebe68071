import { toSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { Caution as AnyCaution, Estimate } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';
import { frames, isResistive, thicknessPerUnit, type Values } from './observable.ts';

type Caution = AnyCaution<keyof typeof inputs>;

/** Bounds beyond which a slip is likelier than a measurement, SI. */
const bounds = {
  /** 50 times the largest record, 2.2 × 10⁴ Ω cm² of LiCoO₂ on a garnet; below, leads and noise. */
  areaSpecificResistance: [toSI(0.01, 'Ohm.cm2'), toSI(1e6, 'Ohm.cm2')],
  /** From less than one layer of atoms to thicker than most separators. */
  thickness: [toSI(0.1, 'nm'), toSI(100, 'um')],
} as const;

const isOutside = (value: number, [low, high]: readonly [number, number]) =>
  value < low || value > high;

const slips = {
  areaSpecificResistance:
    'Are they resistances in Ω of the whole electrode, or in another unit (1 Ω m² is 10⁴ Ω cm²)?',
  resistance: 'Check the unit of the resistances (Ω, kΩ) and that of the area.',
  thickness: 'Check the unit of the column: nm, µm?',
  charge: 'Check the unit of the charges, whether they are per area, and V_m and ν.',
};

const shown = (value: number, unit: UnitId) => formatQuantity(value, { unit, digits: 2 }).text;

/** Whether what was measured lies outside everything an interphase shows. */
function measured(values: Values): Caution[] {
  const { data, observable, electrodeArea = 1 } = values;
  const resistive = isResistive(observable);
  const factor = observable === 'resistance' ? electrodeArea : thicknessPerUnit(values);
  const range = resistive ? bounds.areaSpecificResistance : bounds.thickness;
  const unit: UnitId = resistive ? 'Ohm.cm2' : 'nm';
  const row = data.find(({ value }) => isOutside(value * factor, range));
  if (!row) return [];
  const { unit: own } = frames[observable];
  const means = own === unit ? '' : `, that is ${shown(row.value * factor, unit)},`;
  const [low, high] = range.map((end) => shown(end, unit));
  const text = `A value of ${shown(row.value, own)}${means} lies outside ${low} to ${high}, where interphases are found. ${slips[observable]}`;
  return [{ input: 'data', text }];
}

/** Whether the rate constant makes a layer that no cell has, by the time of the last point. */
function grown(values: Values, rate: Estimate | undefined): Caution[] {
  if (!rate) return [];
  const last = Math.max(...values.data.map(({ time }) => time));
  const thickness = Math.sqrt(2 * rate.value * last);
  if (!(thickness > 0) || !isOutside(thickness, bounds.thickness)) return [];
  const slip = isResistive(values.observable)
    ? 'Check the conductivity of the layer, which enters k by its square, and the units of the table.'
    : 'Check the units of the table.';
  const input = isResistive(values.observable) ? 'interphaseIonicConductivity' : 'data';
  const text = `This k makes a layer of ${shown(thickness, 'nm')} by the last point; layers from ${shown(bounds.thickness[0], 'nm')} to ${shown(bounds.thickness[1], 'um')} are taken here for possible. ${slip}`;
  return [{ input, text }];
}

export function implausibleGrowth(values: Values, rate: Estimate | undefined): Caution[] {
  const found = measured(values);
  return found.length > 0 ? found : grown(values, rate);
}
