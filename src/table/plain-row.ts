import { toSI, uncertaintyToSI } from '#units/convert';
import { plainDecimal } from '#units/plain-decimal';
import type { UnitId } from '#units/units';
import type { TableColumn } from './column.ts';

/** A column as it is read: looked up once, not in every row. */
export interface ColumnInUnit {
  column: TableColumn;
  unit: UnitId;
  /** Under which name the rows have the uncertainty of a number that weighs them. */
  weight: string;
}

export type Row = Record<string, number | string>;

const [comma, plusMinus] = [44, 177];

/** Where the cell ends that begins at a place. */
function endOfCell(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== comma) at += 1;
  return at;
}

/** Whether a number was read that nothing can be said against. */
function isSound(value: number, { domain }: TableColumn): boolean {
  if (domain === 'positive') return value > 0 && value < Infinity;
  return Number.isFinite(value) && (domain !== 'nonNegative' || value >= 0);
}

/** Puts the plain number of a cell into a row, or says that it is none. */
function addPlain(row: Row, text: string, from: number, to: number, of: ColumnInUnit): boolean {
  const { column, unit } = of;
  if (!column.quantity) return false;
  let end = from;
  while (end < to && text.charCodeAt(end) !== plusMinus) end += 1;
  const value = toSI(plainDecimal(text, from, end), unit);
  if (!isSound(value, column)) return false;
  row[column.id] = value;
  if (end === to) return true;
  const uncertainty = uncertaintyToSI(plainDecimal(text, end + 1, to), unit);
  row[of.weight] = uncertainty;
  return column.uncertainty === 'weighs' && uncertainty > 0 && uncertainty < Infinity;
}

/**
 * A row of plain numbers, `25,3.10e-4` or with `±5e-6` behind those that weigh it, between two places of a
 * text: what long tables are made of. Undefined for any other row, which is read cell by cell.
 */
export function readPlainRow(
  columns: readonly ColumnInUnit[],
  text: string,
  from: number,
  to: number,
): Row | undefined {
  const row: Row = {};
  let at = from;
  for (let index = 0; index < columns.length; index += 1) {
    const of = columns[index]!;
    const end = at > to ? to : endOfCell(text, at, to);
    if (end > at) {
      if (!addPlain(row, text, at, end, of)) return undefined;
    } else if (!of.column.optional) return undefined;
    at = end + 1;
  }
  return at > to ? row : undefined;
}
