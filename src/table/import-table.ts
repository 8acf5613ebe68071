import type { UnitId } from '#units/units';
import type { TableColumn, TableShape } from './column.ts';
import { columnName, joinUnits, maximumRows, unitsOfColumns } from './read-table.ts';
import {
  headerUnit,
  matchHeader,
  matchUncertainties,
  readHeaderCell,
  type HeaderCell,
} from './header.ts';
import { readText } from './read-text.ts';
import { joinTable, splitTable } from './table-text.ts';
import { decimalComma, isNumber } from './typed-cell.ts';

/** What a pasted or opened text holds, in the order of the columns of a table. */
export interface ImportedTable {
  rows: string[][];
  /** Unit of each column where the header gives one of ours. */
  units: (UnitId | undefined)[];
  hasHeader: boolean;
  /** What was recognised, changed or left out, in sentences. */
  notes: string[];
}

export type TableImport = ({ ok: true } & ImportedTable) | { ok: false; problem: string };

function required(columns: readonly TableColumn[]): TableColumn[] {
  return columns.filter((column) => !column.optional);
}

/** Fills columns that no name was found for with the cells of the file that are left, in order. */
function complete(
  matched: (number | undefined)[],
  columns: readonly TableColumn[],
  free: number[],
): (number | undefined)[] {
  const left = free.filter((index) => !matched.includes(index));
  return columns.map(
    (column, index) => matched[index] ?? (column.optional ? undefined : left.shift()),
  );
}

interface Layout {
  /** Column → place in the file, of its numbers and of their uncertainties. */
  from: (number | undefined)[];
  uncertainty: (number | undefined)[];
  notes: string[];
}

function layOut(header: HeaderCell[], columns: readonly TableColumn[]): Layout | string {
  const matched = matchHeader(header, columns);
  const usable = header.flatMap((cell, index) =>
    cell.transformed || cell.uncertaintyOf !== undefined ? [] : [index],
  );
  const from = complete(matched, columns, usable);
  const absent = columns.filter((column, index) => !column.optional && from[index] === undefined);
  if (absent.length > 0) {
    const names = absent.map(columnName).join(' and ');
    const [turned] = header.filter((cell) => cell.transformed);
    const hint = turned
      ? ` “${turned.text}” is a logarithm or a reciprocal; the table takes the measured values themselves.`
      : '';
    return `The file has no column for ${names}.${hint}`;
  }
  const notes: string[] = [];
  columns.forEach((column, index) => {
    const cell = header[from[index] ?? -1];
    if (!cell) return;
    if (matched[index] === undefined)
      notes.push(`“${cell.text}” was taken as ${columnName(column)}.`);
    if (column.quantity && cell.unit !== '' && !headerUnit(cell, column))
      notes.push(`The unit “${cell.unit}” of ${columnName(column)} was not understood: check it.`);
  });
  const uncertainty = matchUncertainties(header, columns, from);
  const used = [...from, ...uncertainty];
  const left = header.filter((cell, index) => cell.text !== '' && !used.includes(index));
  if (left.length > 0) notes.push(`Left out: ${left.map((cell) => `“${cell.text}”`).join(', ')}.`);
  return { from, uncertainty, notes };
}

/** In a table where some numbers can only have decimal commas, all of them do. */
function withPoints(rows: string[][]): { rows: string[][]; changed: boolean } {
  const cells = rows.flat().filter((cell) => cell.includes(','));
  const certain = cells.some(
    (cell) => decimalComma.test(cell) && !/^[1-9]\d{0,2},\d{3}$/.test(cell),
  );
  const contrary = rows.flat().some((cell) => isNumber(cell) && /\d\.\d/.test(cell));
  if (!certain || contrary) return { rows, changed: false };
  const point = (cell: string) => (decimalComma.test(cell) ? cell.replace(',', '.') : cell);
  return { rows: rows.map((row) => row.map(point)), changed: true };
}

/** Where the rows of numbers begin. */
function firstDataRow(table: string[][], columns: readonly TableColumn[]): number {
  const numbers = required(columns).filter((column) => column.quantity).length;
  const enough = Math.max(1, Math.min(numbers, 2));
  return table.findIndex((row) => row.filter(isNumber).length >= enough);
}

function wordOf(cell: string, { words, wordLabels }: TableColumn): string {
  const same = (word: string) => word.toLowerCase() === cell.toLowerCase();
  const index = wordLabels?.findIndex(same) ?? -1;
  return words?.find(same) ?? words?.[index] ?? cell;
}

/** How the cells of a file become those of a column, and the unit its header gives where a menu has it. */
function cellReader(column: TableColumn, head?: HeaderCell, beside?: HeaderCell) {
  if (!column.quantity) return { read: (cell: string) => wordOf(cell, column) };
  const unit = head && headerUnit(head, column);
  // A unit that no menu has, or that the uncertainty does not share, goes with each number.
  const isShared = !beside?.unit || beside.unit === head?.unit;
  const own = (unit && !unit.id) || (unit && !isShared) ? ` ${head.unit}` : '';
  const besideOwn = isShared ? '' : ` ${beside.unit}`;
  const read = (cell: string, uncertainty: string) => {
    if (cell === '' || uncertainty === '') return cell && cell + own;
    return isShared
      ? `${cell} ± ${uncertainty}${own}`
      : `${cell}${own} ± ${uncertainty}${besideOwn}`;
  };
  return { read, unit: unit?.id };
}

/** Reads a pasted or opened text for a table. Nothing in a text makes it throw. */
export function importTable({ columns }: TableShape, text: string): TableImport {
  const { cells: table, notes: ofFormat = [] } = readText(text);
  const first = firstDataRow(table, columns);
  if (first < 0) return { ok: false, problem: 'No row of numbers was found in it.' };
  const found = table.length - first;
  if (found > maximumRows) {
    const problem = `There are ${found} rows; at most ${maximumRows} are taken. Thin the data out first.`;
    return { ok: false, problem };
  }
  const header = first > 0 ? (table[first - 1] ?? []).map(readHeaderCell) : [];
  const hasHeader = header.filter((cell) => cell.text !== '').length > 1;
  const layout = hasHeader
    ? layOut(header, columns)
    : { from: columns.map((_, index) => index), uncertainty: [], notes: [] };
  if (typeof layout === 'string') return { ok: false, problem: layout };
  const { rows, changed } = withPoints(table.slice(first));
  const readers = columns.map((column, index) =>
    cellReader(column, header[layout.from[index] ?? -1], header[layout.uncertainty[index] ?? -1]),
  );
  const arranged = rows.map((row) =>
    readers.map(({ read }, index) =>
      read(row[layout.from[index] ?? -1] ?? '', row[layout.uncertainty[index] ?? -1] ?? ''),
    ),
  );
  const notes = [
    ...ofFormat,
    ...layout.notes,
    ...(changed ? ['Commas were read as decimal marks.'] : []),
  ];
  return { ok: true, rows: arranged, units: readers.map(({ unit }) => unit), hasHeader, notes };
}

/** A table as a session keeps it: its text and the units of its columns. */
export interface TableState {
  text: string;
  units: string;
}

export type TableChange =
  ({ ok: true; note: string } & TableState) | { ok: false; problem: string };

/** A whole table from a text, with the units its header gives. */
export function openTable(input: TableShape, state: TableState, text: string): TableChange {
  const imported = importTable(input, text);
  if (!imported.ok) return imported;
  const current = unitsOfColumns(input, state.units);
  const columnUnits = imported.units.map((unit, index) => unit ?? current[index] ?? '1');
  const count = imported.rows.length;
  const read = `${count} ${count === 1 ? 'row was' : 'rows were'} read and stand in place of what was there.`;
  return {
    ok: true,
    text: joinTable(imported.rows),
    units: joinUnits(input, columnUnits),
    note: [read, ...imported.notes].join(' '),
  };
}

/** Cells written over a table from one cell on. */
function overwrite(table: string[][], block: string[][], row: number, column: number): string[][] {
  const rows = table.map((cells) => [...cells]);
  block.forEach((cells, down) => {
    const line = (rows[row + down] ??= []);
    cells.forEach((cell, right) => (line[column + right] = cell));
  });
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

/**
 * Pastes a text into a cell: rows under a header, or whole rows in the first cell, replace the table;
 * anything else goes over the cells from there on.
 */
export function pasteIntoTable(
  input: TableShape,
  state: TableState,
  text: string,
  { row, column }: { row: number; column: number },
): TableChange {
  const { cells: block } = readText(text);
  const isWhole =
    row + column === 0 &&
    block.length > 1 &&
    (block[0]?.length ?? 0) >= required(input.columns).length;
  const hasHeader = firstDataRow(block, input.columns) > 0;
  if (isWhole || hasHeader) return openTable(input, state, text);
  const rows = overwrite(splitTable(state.text), withPoints(block).rows, row, column);
  if (rows.length > maximumRows) {
    const problem = `There would be ${rows.length} rows; at most ${maximumRows} are taken.`;
    return { ok: false, problem };
  }
  const cut = rows.map((cells) => cells.slice(0, input.columns.length));
  const lost = rows.some((cells) => cells.length > input.columns.length);
  const note = `${block.length} ${block.length === 1 ? 'row was' : 'rows were'} pasted from row ${row + 1} on.`;
  const rest = lost ? ' What lay right of the last column was left out.' : '';
  return { ok: true, text: joinTable(cut), units: state.units, note: note + rest };
}
