import { toSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import type { TableColumn, TableInput } from './definition.ts';

/** Rows a calculator takes at the most: more would freeze the page before they taught anything. */
export const maximumRows = 10_000;

export type TableReading =
  { ok: true; rows: Record<string, number | string>[] } | { ok: false; problem: string };

class RowProblem extends Error {}

function cellNumber(cell: string, where: string): number {
  const text = cell.trim().replace('−', '-').replace('×10^', 'e');
  const value = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) {
    const found = text === '' ? 'it is empty' : `it reads “${cell.trim().slice(0, 40)}”`;
    throw new RowProblem(`${where} needs a number; ${found}.`);
  }
  return value;
}

function readCell(
  column: TableColumn,
  cell: string,
  unit: UnitId,
  where: string,
): number | string | undefined {
  if (cell.trim() === '' && column.optional) return undefined;
  if (column.quantity) return toSI(cellNumber(cell, where), unit);
  const word = cell.trim();
  if (column.words && !column.words.includes(word)) {
    throw new RowProblem(
      `${where} takes one of ${column.words.join(', ')}; it reads “${word.slice(0, 40)}”.`,
    );
  }
  return word;
}

function columnName(column: TableColumn): string {
  return column.label ?? column.id;
}

/** Column units, checked against the dimension of each column. */
function columnUnits(input: TableInput, text: string): UnitId[] {
  const given = text.split(',');
  let index = 0;
  return input.columns.map((column) => {
    if (!column.quantity) return '1' as UnitId;
    const unit = (given[index++] ?? '').trim();
    const expected = column.unit ?? ('1' as UnitId);
    if (
      !Object.hasOwn(units, unit) ||
      units[unit as UnitId].dimension !== units[expected].dimension
    ) {
      throw new RowProblem(
        `The unit “${unit.slice(0, 40)}” does not fit the column ${columnName(column)}.`,
      );
    }
    return unit as UnitId;
  });
}

function readRow(
  input: TableInput,
  line: string,
  columnUnit: UnitId[],
  number: number,
): Record<string, number | string> {
  const cells = line.split(',');
  if (cells.length > input.columns.length) {
    throw new RowProblem(
      `Row ${number} has ${cells.length} columns; at most ${input.columns.length} are expected.`,
    );
  }
  const row: Record<string, number | string> = {};
  input.columns.forEach((column, index) => {
    const where = `Row ${number}, column ${columnName(column)},`;
    const value = readCell(column, cells[index] ?? '', columnUnit[index] as UnitId, where);
    if (value !== undefined) row[column.id] = value;
  });
  return row;
}

/** Reads rows joined by `;` with columns joined by `,` into SI numbers; the first fault names row and column. */
export function readTable(input: TableInput, text: string, unitText: string): TableReading {
  const lines = text.split(';').filter((line) => line.replaceAll(',', '').trim() !== '');
  const minimum = input.minimumRows ?? 1;
  if (lines.length > maximumRows) {
    return {
      ok: false,
      problem: `There are ${lines.length} rows; at most ${maximumRows} are taken.`,
    };
  }
  if (lines.length < minimum) {
    const rows = minimum === 1 ? 'one row' : `${minimum} rows`;
    return {
      ok: false,
      problem: `At least ${rows} of data are needed; there ${lines.length === 1 ? 'is 1' : `are ${lines.length}`}.`,
    };
  }
  try {
    const columnUnit = columnUnits(input, unitText);
    return {
      ok: true,
      rows: lines.map((line, index) => readRow(input, line, columnUnit, index + 1)),
    };
  } catch (error) {
    if (error instanceof RowProblem) return { ok: false, problem: error.message };
    throw error;
  }
}
