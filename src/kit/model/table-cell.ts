import { convert, toSI } from '#units/convert';
import { parseQuantity } from '#units/parse';
import type { QuantityId } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { TableColumn } from './definition.ts';

/** A cell as a number in SI, or what is wrong with it: the end of a sentence that names the cell. */
export type CellReading = { ok: true; value: number } | { ok: false; says: string };

const plain = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;

function typed(text: string, quantity: QuantityId, unit: UnitId) {
  const parsed = parseQuantity(text, { quantity, unit });
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

/** Reads a cell of numbers as people type it: `25`, `3,1e-4`, `5.6×10⁻⁴`, `40 °C`. */
export function readNumberCell(cell: string, column: TableColumn, unit: UnitId): CellReading {
  const text = cell.trim();
  if (text === '') return { ok: false, says: 'is empty; a number is needed' };
  const number = plain.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(number) && Number.isFinite(toSI(number, unit)) && number !== 0) {
    return inDomain(toSI(number, unit), column);
  }
  const parsed = typed(text, column.quantity as QuantityId, unit);
  if (!parsed.ok) return { ok: false, says: `cannot be used: ${parsed.problem}` };
  if (parsed.uncertainty !== undefined) {
    return { ok: false, says: 'takes a number without ±; an uncertainty has its own column' };
  }
  return inDomain(toSI(parsed.value, parsed.unit), column);
}

/** Reads a cell of words; where the column allows only some words, one of those. */
export function readWordCell(cell: string, { words }: TableColumn): string | undefined {
  const word = cell.trim();
  return words && !words.includes(word) ? undefined : word;
}

/** The number of a cell in another unit; a cell that cannot be read keeps its words. */
export function convertCell(cell: string, quantity: QuantityId, from: UnitId, to: UnitId): string {
  if (cell.trim() === '') return cell;
  const parsed = typed(cell.trim(), quantity, from);
  if (!parsed.ok || parsed.uncertainty !== undefined) return cell;
  return String(convert(parsed.value, parsed.unit, to));
}

/** The number of a cell as the address writes it: as typed where any program can read that. */
export function plainCell(cell: string, quantity: QuantityId, unit: UnitId): string {
  const text = cell.trim();
  if (text === '' || plain.test(text)) return text;
  return convertCell(text, quantity, unit, unit).replace('e+', 'e');
}
