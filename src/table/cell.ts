import { convert, convertUncertainty, toSI, uncertaintyToSI } from '#units/convert';
import { parseQuantity } from '#units/parse';
import type { QuantityId } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { TableColumn } from './column.ts';

/** A cell as a number in SI, or what is wrong with it: the end of a sentence that names the cell. */
export type CellReading =
  { ok: true; value: number; uncertainty?: number } | { ok: false; says: string };

const plain = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;

/** An address that was written `85+/-0.6` arrives without its plus sign. */
const plusMinus = /\s*(?:±|\+?\s*\/-)\s*/;

function typed(text: string, quantity: QuantityId, unit: UnitId) {
  const parsed = parseQuantity(text.replace(plusMinus, ' ± '), { quantity, unit });
  if (!parsed.ok) return parsed;
  const { dimension } = units[unit];
  // The reader's words may hold a unit of their own; `1` is what a column without one has.
  if (units[parsed.unit].dimension !== dimension) {
    return { ok: false as const, problem: `“${text.slice(0, 40)}” does not fit the column` };
  }
  return parsed;
}

function inDomain(value: number, { domain }: TableColumn): CellReading {
  if (domain === 'positive' && !(value > 0))
    return { ok: false, says: 'must be greater than zero' };
  if (domain === 'nonNegative' && !(value >= 0)) {
    return { ok: false, says: 'must not be negative' };
  }
  return { ok: true, value };
}

/** A number that stands with a `±`, in a column that knows what to do with one. */
function withUncertainty(value: number, uncertainty: number, column: TableColumn): CellReading {
  if (!column.uncertainty) {
    return { ok: false, says: 'takes a number without ±' };
  }
  if (column.uncertainty === 'weighs' && !(uncertainty > 0)) {
    return { ok: false, says: 'needs an uncertainty greater than zero, or none' };
  }
  const reading = inDomain(value, column);
  return reading.ok && uncertainty > 0 ? { ...reading, uncertainty } : reading;
}

/** A plain number as it is; what is none, and a zero, are read like what people type. */
const plainNumber = (text: string) => (plain.test(text) && Number(text)) || Number.NaN;

/** The most frequent cells, `85.0` and `85.0±0.6`: a long table would wait for what reads all others. */
function readPlain(
  text: string,
  unit: UnitId,
): { value: number; uncertainty?: number } | undefined {
  const at = text.indexOf('±');
  const value = toSI(plainNumber(at < 0 ? text : text.slice(0, at).trim()), unit);
  if (!Number.isFinite(value)) return undefined;
  if (at < 0) return { value };
  const uncertainty = uncertaintyToSI(plainNumber(text.slice(at + 1).trim()), unit);
  const isSure = uncertainty > 0 && uncertainty < Infinity && value !== 0;
  return isSure ? { value, uncertainty } : undefined;
}

function readTyped(text: string, quantity: QuantityId, unit: UnitId) {
  const parsed = typed(text, quantity, unit);
  if (!parsed.ok) return { says: `cannot be used: ${parsed.problem}` };
  const { uncertainty } = parsed;
  return {
    value: toSI(parsed.value, parsed.unit),
    uncertainty: uncertainty === undefined ? undefined : uncertaintyToSI(uncertainty, parsed.unit),
  };
}

/** Reads a cell of numbers as people type it: `25`, `3,1e-4`, `5.6×10⁻⁴`, `40 °C`, `85 ± 0.6`. */
export function readNumberCell(cell: string, column: TableColumn, unit: UnitId): CellReading {
  const text = cell.trim();
  if (text === '') return { ok: false, says: 'is empty; a number is needed' };
  const read = readPlain(text, unit) ?? readTyped(text, column.quantity as QuantityId, unit);
  if ('says' in read) return { ok: false, says: read.says };
  const { value, uncertainty } = read;
  if (uncertainty === undefined) return inDomain(value, column);
  return withUncertainty(value, uncertainty, column);
}

/** Reads a cell of words; where the column allows only some words, one of those. */
export function readWordCell(cell: string, { words }: TableColumn): string | undefined {
  const word = cell.trim();
  return words && !words.includes(word) ? undefined : word;
}

/** A value with its uncertainty, where it has one, as a cell of the address. */
export function measuredCell({ value, uncertainty }: { value: number; uncertainty?: number }) {
  const numbers = uncertainty === undefined ? [value] : [value, uncertainty];
  return numbers.map((number) => String(number).replace('e+', 'e')).join('±');
}

/** The number of a cell in another unit; a cell that cannot be read keeps its words. */
export function convertCell(cell: string, quantity: QuantityId, from: UnitId, to: UnitId): string {
  if (cell.trim() === '') return cell;
  const parsed = typed(cell.trim(), quantity, from);
  if (!parsed.ok) return cell;
  const { uncertainty } = parsed;
  return measuredCell({
    value: convert(parsed.value, parsed.unit, to),
    uncertainty:
      uncertainty === undefined ? undefined : convertUncertainty(uncertainty, parsed.unit, to),
  });
}

/** The number of a cell as the address writes it: as typed where any program can read that. */
export function plainCell(cell: string, quantity: QuantityId, unit: UnitId): string {
  const text = cell.trim();
  if (text === '' || plain.test(text)) return text;
  const numbers = text.split(plusMinus);
  if (numbers.length === 2 && numbers.every((each) => plain.test(each))) return numbers.join('±');
  return convertCell(text, quantity, unit, unit);
}
