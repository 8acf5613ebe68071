import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import { readFileNumber, scaled, tidy, type DecimalMark, type FileNumber } from './file-number.ts';
import { readFileUnit, type FileUnit } from './file-unit.ts';
import type { ColumnUse } from './import-outcome.ts';
import { isMissing } from './number-like.ts';
import type { Reading } from './readings.ts';
import { secondsOf } from './time-cells.ts';

/** A cell of a file as the table takes it. */
export type ConvertedCell =
  | {
      kind: 'number';
      /** in the unit of the column */ value: number;
      uncertainty?: number;
      raw: FileNumber;
      /** as typed, where that can stand */ text?: string;
    }
  | { kind: 'missing' }
  /** What no number could be made of stays as it is, for the table to point at. */
  | { kind: 'unread'; text: string };

/** The unit a reading's numbers count in; of temperatures only, `C` and `F` are degrees. */
export function unitOfUse({ unitsOf }: Reading, unit: string): FileUnit | undefined {
  if (!unitsOf) return undefined;
  const isTemperature = units[quantities[unitsOf].unit].kind === 'a temperature';
  const text =
    isTemperature && unit === 'C' ? 'Cel' : isTemperature && unit === 'F' ? 'degF' : unit;
  const found = readFileUnit(text, quantities[unitsOf].units);
  return found?.dimension === units[quantities[unitsOf].unit].dimension ? found : undefined;
}

/** Size, in SI, of the unit in which the numbers of a reading come out without being multiplied. */
function naturalScale({ transformation }: Reading, unit: FileUnit | undefined): number | undefined {
  if (transformation === 'thousandOver' || transformation === 'reciprocal') return 1;
  if (transformation === 'root') return unit?.scale;
  if (transformation === 'resistivity') return unit && 1 / unit.scale;
  return unit?.scale;
}

/** The unit of ours in which a column of a table is filled: that of the file where it is one. */
export function targetUnit(reading: Reading, unit: FileUnit | undefined, usual: UnitId): UnitId {
  if (
    reading.transformation === 'itself' &&
    unit?.id &&
    quantities[reading.quantity].units.includes(unit.id)
  )
    return unit.id;
  const scale = naturalScale(reading, unit);
  const isAffine = unit?.text === 'degF' || unit?.id === 'Cel';
  const menu = quantities[reading.quantity].units;
  const found = isAffine
    ? undefined
    : menu.find((id) => id !== 'Cel' && Math.abs(units[id].scale / (scale ?? 0) - 1) < 1e-12);
  return found ?? (isAffine ? 'K' : usual);
}

interface Conversion {
  reading: Reading;
  use: ColumnUse;
  unit: FileUnit | undefined;
  target: UnitId;
}

/** The number in the unit in which it comes out without being multiplied, and d ln y/d x. */
function untransformed(transformation: Reading['transformation'], x: number, temperature: number) {
  switch (transformation) {
    case 'log10':
      return { y: tidy(10 ** x), relative: Math.LN10 };
    case 'ln':
      return { y: Math.exp(x), relative: 1 };
    case 'timesTemperature':
      return { y: x / temperature, relative: 1 / Math.abs(x) };
    case 'log10TimesTemperature':
      return { y: 10 ** x / temperature, relative: Math.LN10 };
    case 'lnTimesTemperature':
      return { y: Math.exp(x) / temperature, relative: 1 };
    case 'resistivity':
    case 'reciprocal':
      return { y: 1 / x, relative: 1 / Math.abs(x) };
    case 'thousandOver':
      return { y: 1000 / x, relative: 1 / Math.abs(x) };
    case 'root':
      return { y: x * x, relative: 2 / Math.abs(x) };
    default:
      return { y: x, relative: 1 / Math.abs(x) };
  }
}

function inTarget(y: number, { reading, unit, target }: Conversion): number {
  if (unit?.id === target) return y;
  const scale = naturalScale(reading, unit) ?? 1;
  const isSame = Math.abs(units[target].scale / scale - 1) < 1e-12 && target !== 'Cel';
  if (isSame && unit?.text !== 'degF') return y;
  const si = unit && reading.transformation === 'itself' ? unit.toSI(y) : y * scale;
  return tidy(units[target].fromSI(si));
}

function uncertaintyOf(
  raw: FileNumber,
  y: number,
  relative: number,
  { use, reading, unit, target }: Conversion,
): number | undefined {
  if (raw.uncertainty === undefined) return undefined;
  if (raw.isShare && reading.transformation === 'itself') return Math.abs(y) * raw.uncertainty;
  const given = raw.isShare ? raw.uncertainty * Math.abs(raw.value) : raw.uncertainty;
  const absolute = scaled(given, Math.abs(use.factor));
  if (reading.transformation !== 'itself') return Math.abs(y) * relative * absolute;
  return tidy((absolute * (unit?.scale ?? 1)) / units[target].scale);
}

/** The unit written with a number where there is one, else that of the column. */
function ownUnit(raw: FileNumber, conversion: Conversion): FileUnit | undefined | 'unknown' {
  if (raw.unitText === '') return conversion.unit;
  return unitOfUse(conversion.reading, raw.unitText) ?? 'unknown';
}

/** Reads one cell of numbers; `temperature` is that of its row, in kelvin. */
export function convertCell(
  cell: string,
  mark: DecimalMark,
  column: Conversion,
  temperature = Number.NaN,
): ConvertedCell {
  if (isMissing(cell)) return { kind: 'missing' };
  const raw = readFileNumber(cell, mark);
  const unit = raw && ownUnit(raw, column);
  if (!raw || unit === 'unknown') return { kind: 'unread', text: cell };
  const conversion = { ...column, unit };
  const { y, relative } = untransformed(
    column.reading.transformation,
    scaled(raw.value, column.use.factor),
    temperature,
  );
  const value = inTarget(y, conversion);
  if (!Number.isFinite(value)) return { kind: 'unread', text: cell };
  const isOurs =
    unit?.id !== undefined && quantities[column.reading.quantity].units.includes(unit.id);
  const isAsTyped =
    column.reading.transformation === 'itself' &&
    column.use.factor === 1 &&
    (raw.unitText === '' ? unit?.id === column.target : isOurs);
  return {
    kind: 'number',
    value,
    uncertainty: uncertaintyOf(raw, value, relative, conversion),
    raw,
    text: isAsTyped ? raw.text : undefined,
  };
}

/** A column of times of day or of dates. */
export function convertMoments(
  cells: readonly string[],
  { reading, target }: Conversion,
): ConvertedCell[] {
  const seconds = secondsOf(cells, reading.transformation);
  return cells.map((cell, at): ConvertedCell => {
    const second = seconds[at];
    if (second === undefined)
      return isMissing(cell) ? { kind: 'missing' } : { kind: 'unread', text: cell };
    const value = tidy(units[target].fromSI(second));
    return { kind: 'number', value, raw: { value, unitText: '', text: cell } };
  });
}
