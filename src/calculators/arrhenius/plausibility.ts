import { toSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import type { Caution as AnyCaution } from '#kit/model/definition.ts';
import type { Values } from './compute.ts';
import type { Row } from './data.ts';
import type { inputs } from './inputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;

/** Three times the best solid of the table of electrolytes, 32 mS/cm; no solid is near it below 100 °C. */
const highest = toSI(0.1, 'S/cm');
const warm = toSI(100, 'Cel');
/** Superionic solids and molten salts come to a few S/cm when hot. */
const highestWhenHot = toSI(1, 'S/cm');
/** Less than the best insulators among battery materials, lithium fluoride, are said to have. */
const lowest = toSI(1e-14, 'S/cm');

const shown = ({ conductivity, temperature }: Row) => {
  const value = formatQuantity(conductivity, { unit: 'S/cm', digits: 2 }).text;
  return `${value} at ${formatQuantity(temperature, { unit: 'Cel', digits: 3 }).text}`;
};

const isTooHigh = ({ conductivity, temperature }: Row, by = 1) =>
  conductivity / by > (temperature <= warm ? highest : highestWhenHot);

function slipAbove(rows: readonly Row[]): string {
  const milli = rows.every((row) => !isTooHigh(row, 1000) && row.conductivity / 1000 > lowest);
  return milli
    ? 'If the numbers are in mS cm⁻¹, read the column in that unit: they would be a thousandth.'
    : 'Is it a column of resistances, or of another quantity?';
}

/** Whether what was read lies outside everything that solid electrolytes show. */
export function implausibleConductivity({ data: rows, measured }: Values): Caution[] {
  const ofPellet = 'Check the units of the resistance, of the thickness and of the electrode.';
  const high = rows.find((row) => isTooHigh(row));
  if (high) {
    const slip = measured === 'resistance' ? ofPellet : slipAbove(rows);
    return [
      {
        input: 'data',
        text: `A conductivity of ${shown(high)} is above everything published of solid electrolytes, the best of which have about 0.03 S cm⁻¹ at 25 °C. ${slip}`,
      },
    ];
  }
  const low = rows.find(({ conductivity }) => conductivity < lowest);
  if (!low) return [];
  const slip =
    measured === 'resistance'
      ? ofPellet
      : 'Is it a resistivity, a current, or another power of ten?';
  const text = `A conductivity of ${shown(low)} is less than 10⁻¹⁴ S cm⁻¹, which is taken here as the least that is measured of an electrolyte. ${slip}`;
  return [{ input: 'data', text }];
}

/** Says what falls where conductivities should rise, and which slip would make it so. */
export function fallingText(measured: Values['measured']): string {
  return measured === 'resistance'
    ? 'The resistance rises with temperature. Is it a column of conductivities, or a sample that dried, melted or reacted?'
    : 'The conductivity falls with temperature. Columns exchanged, a column of resistances (choose them above, “what was measured”) or of −log σ, or a sample that dried, melted or reacted?';
}

/** Where the energy is given and not fitted, whether the points themselves fall. */
export function fallingPoints({ data: rows, model, measured }: Values): Caution[] {
  if (model !== 'known' || rows.length < 3) return [];
  const sorted = rows.toSorted((a, b) => a.temperature - b.temperature);
  const falls = sorted.every(
    ({ conductivity }, index) =>
      index === 0 || conductivity < (sorted[index - 1]?.conductivity ?? 0),
  );
  return falls ? [{ input: 'data', text: fallingText(measured) }] : [];
}
