import { zeroCelsius } from './constants.ts';
import { exactPowers } from './plain-decimal.ts';
import { kinds, type UnitId } from './unit-definitions.ts';
import { readUnitExpression, type UnitExpression } from './unit-expression.ts';
import { labelFactors, speakFactors, texFactors } from './unit-words.ts';

export type { UnitId } from './unit-definitions.ts';

export interface Unit {
  id: UnitId;
  /** `mS cm⁻¹`, with narrow no-break spaces; empty for the unit 1 */
  label: string;
  /** `millisiemens per centimetre` */
  spoken: string;
  /** `\mathrm{mS\,cm^{-1}}` */
  tex: string;
  /** what it measures, with an article: `a conductivity` */
  kind: string;
  /** canonical key of base units; equal for units that convert into each other */
  dimension: string;
  /** d(SI)/d(unit): what an uncertainty is multiplied with */
  scale: number;
  toSI(value: number): number;
  fromSI(value: number): number;
}

/** The number of a dozen digits within an error, by arithmetic: long tables have no time for texts. */
function dozenDigits(value: number, error: number): number | undefined {
  const ten = exactPowers[11 - Math.floor(Math.log10(Math.abs(value)))];
  if (ten === undefined) return undefined;
  const decimal = Math.round(value * ten) / ten;
  return Math.abs(decimal - value) <= error ? decimal : undefined;
}

/** A number of up to 15 digits, as people write them: its decimal text, not its binary, is what is meant. */
function isDecimal(value: number): boolean {
  return dozenDigits(value, 0) !== undefined || Number(value.toPrecision(15)) === value;
}

/** 1.1 × 3600 is 3960, not 3960.0000000000005: the neighbour with the short text, if the last bits are all that differs. */
function tidy(result: number, source: number): number {
  const shortest = (digits: number, roundings: number) => {
    const decimal = Number(result.toPrecision(digits));
    const error = roundings * Number.EPSILON * Math.abs(result);
    return Math.abs(decimal - result) <= error ? decimal : undefined;
  };
  // Numbers of a dozen digits lie so far apart that two bits cannot mistake one for another.
  const quick = dozenDigits(result, 2 * Number.EPSILON * Math.abs(result));
  if (quick === result || !isDecimal(source)) return result;
  return quick ?? shortest(12, 2) ?? shortest(15, 1) ?? result;
}

/** Adds to a temperature: 60 °C is 333.15 K, not 333.15000000000003 K, if the last bit is all that differs. */
function shift(value: number, by: number): number {
  const sum = value + by;
  const decimal = Math.abs(sum) < 1e5 ? Math.round(sum * 1e10) / 1e10 + 0 : sum;
  const error = 2 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(by));
  if (decimal === sum || Math.abs(decimal - sum) > error) return sum;
  return isDecimal(value) ? decimal : sum;
}

export type Conversion = Pick<Unit, 'toSI' | 'fromSI'>;

const celsius: Conversion = {
  toSI: (value) => shift(value, zeroCelsius),
  fromSI: (value) => shift(value, -zeroCelsius),
};

export function proportional({ numerator, denominator }: UnitExpression): Conversion {
  const finish = Number.isInteger(numerator) ? tidy : (result: number) => result;
  return {
    toSI: (value) => finish((value * numerator) / denominator, value),
    fromSI: (value) => finish((value * denominator) / numerator, value),
  };
}

function defineUnit(id: UnitId, kind: string): Unit {
  const expression = readUnitExpression(id);
  if (!expression) throw new Error(`“${id}” in unit-definitions.ts is not made of known atoms`);
  const { factors, dimension, numerator, denominator } = expression;
  return {
    id,
    label: labelFactors(factors),
    spoken: speakFactors(factors),
    tex: texFactors(factors),
    kind,
    dimension,
    scale: numerator / denominator,
    ...(id === 'Cel' ? celsius : proportional(expression)),
  };
}

/** Every unit by its UCUM id. It has no prototype: `units['constructor']` is undefined. */
export const units: Readonly<Record<UnitId, Unit>> = Object.create(null);

for (const [kind, ids] of Object.entries(kinds)) {
  for (const id of ids.split(' ') as UnitId[]) {
    (units as Record<UnitId, Unit>)[id] = defineUnit(id, kind);
  }
}

export function isUnitId(text: string): text is UnitId {
  return text in units;
}
