import { quantities } from '#units/quantities';
import { isUnitId, units, type UnitId } from '#units/units';
import type { TableColumn, TableShape } from './column.ts';
import { convertCell, plainCell, readNumberCell, readWordCell } from './cell.ts';
import { readPlainRow, type ColumnInUnit, type Row } from './plain-row.ts';
import { cellsOf, filledRows, isBlank, joinTable, splitTable } from './table-text.ts';

/** Rows a table takes at the most. */
export const rowsAtMost = ({ maximumRows = 10_000 }: Pick<TableShape, 'maximumRows'>) =>
  maximumRows;

/** What is wrong with one cell; rows count from 1, as the grid shows them. */
export interface CellProblem {
  row: number;
  /** Id of the column. */
  column: string;
  says: string;
}

/** A number that carries an uncertainty through the calculation. */
export interface CarriedCell {
  /** Counts from 0, blank rows left out: the place among the rows that were read. */
  row: number;
  /** Id of the column. */
  column: string;
  /** SI */
  uncertainty: number;
  /** What the cell is called beside a result: `separator: thickness`. */
  name: string;
}

export type TableReading =
  | { ok: true; rows: Row[]; carried: CarriedCell[] }
  | { ok: false; problem: string; cells: CellProblem[] };

/** Each of them costs some evaluations of the whole table. */
const carriedAtMost = 100;

/** More problems than that are counted, not listed. */
const listedProblems = 100;

export function columnName(column: TableColumn): string {
  return column.label ?? (column.quantity ? quantities[column.quantity].name : column.id);
}

/** Whether a unit can stand at a column. */
export function fitsColumn(column: TableColumn, unit: string): unit is UnitId {
  const expected = column.unit ?? '1';
  return isUnitId(unit) && units[unit].dimension === units[expected].dimension;
}

/** The unit of each column as the state has it, right or wrong; a column the list does not reach has its own. */
export function unitsOfColumns(input: TableShape, text: string): string[] {
  const given = text.split(',');
  let index = 0;
  return input.columns.map((column) =>
    column.quantity ? (given[index++] ?? column.unit ?? '1').trim() : '1',
  );
}

/** The units of a state, each that does not fit its column replaced by the usual one. */
export function fittingUnits(input: TableShape, text: string): string {
  const columnUnits = unitsOfColumns(input, text).map((unit, index) => {
    const column = input.columns[index] as TableColumn;
    return fitsColumn(column, unit) ? unit : (column.unit ?? '1');
  });
  return joinUnits(input, columnUnits);
}

/** The units of the columns of numbers as the state keeps them. */
export function joinUnits(input: TableShape, columnUnits: readonly string[]): string {
  return columnUnits.filter((_, index) => input.columns[index]?.quantity).join(',');
}

interface ReadRow {
  row: Row;
  /** Column → uncertainty (SI), where there is one. */
  carried: Record<string, number> | undefined;
}

/** Says what is wrong with the cell, if anything is. */
function addWord({ row }: ReadRow, cell: string, column: TableColumn): string | undefined {
  const word = readWordCell(cell, column);
  if (word === undefined) return `takes one of ${column.words?.join(', ')}`;
  row[column.id] = word;
  return undefined;
}

function addNumber(
  read: ReadRow,
  cell: string,
  { column, unit, weight }: ColumnInUnit,
): string | undefined {
  const reading = readNumberCell(cell, column, unit);
  if (!reading.ok) return reading.says;
  const { id } = column;
  read.row[id] = reading.value;
  if (reading.uncertainty === undefined) return undefined;
  if (column.uncertainty === 'carried')
    read.carried = { ...read.carried, [id]: reading.uncertainty };
  else read.row[weight] = reading.uncertainty;
  return undefined;
}

/** What is wrong with a row is added to the problems. */
function readRow(
  columns: readonly ColumnInUnit[],
  cells: readonly string[],
  number: number,
  problems: CellProblem[],
): ReadRow {
  const read: ReadRow = { row: {}, carried: undefined };
  for (let index = 0; index < columns.length; index += 1) {
    const { column } = columns[index]!;
    const cell = cells[index] ?? '';
    if (column.optional && cell.trim() === '') continue;
    const says = column.quantity
      ? addNumber(read, cell, columns[index]!)
      : addWord(read, cell, column);
    if (says) problems.push({ row: number, column: column.id, says });
  }
  if (cells.length > columns.length && !isBlank(cells.slice(columns.length))) {
    const says = `has ${cells.length} columns; at most ${columns.length} are expected`;
    problems.push({ row: number, column: '', says });
  }
  return read;
}

/** The uncertainties of a row with what a reader calls their cells. */
function carriedCells(
  { columns, label }: TableShape,
  { row, carried }: ReadRow,
  at: { index: number; number: number },
): CarriedCell[] {
  const name = row.name || `${label}, row ${at.number}`;
  return columns.flatMap((column) => {
    const uncertainty = carried?.[column.id];
    if (uncertainty === undefined) return [];
    return {
      row: at.index,
      column: column.id,
      uncertainty,
      name: `${name}: ${columnName(column)}`,
    };
  });
}

function sentence(input: TableShape, { row, column, says }: CellProblem): string {
  const found = input.columns.find(({ id }) => id === column);
  return found ? `Row ${row}, column ${columnName(found)}, ${says}` : `Row ${row} ${says}`;
}

function summary(input: TableShape, problems: CellProblem[]): string {
  const [first, ...others] = problems;
  const more = others.length === 1 ? 'another cell' : `${others.length} more cells`;
  const rest = others.length > 0 ? `; ${more} cannot be used either` : '';
  return `${sentence(input, first as CellProblem)}${rest}.`;
}

function wrongSize(input: TableShape, count: number): string | undefined {
  const minimum = input.minimumRows ?? 1;
  const maximum = rowsAtMost(input);
  if (count > maximum) return `There are ${count} rows; at most ${maximum} are taken.`;
  if (count >= minimum) return undefined;
  const needed = minimum === 1 ? 'one row of data is' : `${minimum} rows of data are`;
  return `At least ${needed} needed; there ${count === 1 ? 'is 1' : `are ${count}`}.`;
}

function wrongUnit(input: TableShape, columnUnits: string[]): string | undefined {
  const at = input.columns.findIndex(
    (column, index) => column.quantity && !fitsColumn(column, columnUnits[index] as string),
  );
  const column = input.columns[at];
  if (!column) return undefined;
  return `The unit “${columnUnits[at]?.slice(0, 40)}” does not fit the column ${columnName(column)}.`;
}

/** Reads a table (see table-text.ts) into SI numbers and words; every fault names its row and column. */
export function readTable(input: TableShape, text: string, unitText: string): TableReading {
  const filled = filledRows(text);
  const columnUnits = unitsOfColumns(input, unitText);
  const problem = wrongSize(input, filled.length) ?? wrongUnit(input, columnUnits);
  if (problem) return { ok: false, problem, cells: [] };
  const cells: CellProblem[] = [];
  const rows: Row[] = [];
  const carried: CarriedCell[] = [];
  const columns = input.columns.map((column, index) => ({
    column,
    unit: columnUnits[index] as UnitId,
    weight: `${column.id}Uncertainty`,
  }));
  for (const { from, to, number } of filled) {
    const plain = readPlainRow(columns, text, from, to);
    if (plain) {
      rows.push(plain);
      continue;
    }
    const read = readRow(columns, cellsOf(text.slice(from, to)), number, cells);
    if (read.carried) carried.push(...carriedCells(input, read, { index: rows.length, number }));
    rows.push(read.row);
    if (cells.length >= listedProblems) break;
  }
  if (cells.length > 0) return { ok: false, problem: summary(input, cells), cells };
  if (carried.length <= carriedAtMost) return { ok: true, rows, carried };
  const tooMany = `There are ${carried.length} numbers with ±; at most ${carriedAtMost} are carried.`;
  return { ok: false, problem: tooMany, cells: [] };
}

/** The same table with one column in another unit. */
export function convertColumn(
  input: TableShape,
  state: { text: string; units: string },
  index: number,
  to: UnitId,
): { text: string; units: string } {
  const columnUnits = unitsOfColumns(input, state.units);
  const from = columnUnits[index] as UnitId;
  const column = input.columns[index] as TableColumn;
  const converted = columnUnits.with(index, to);
  const { quantity } = column;
  if (!quantity || !fitsColumn(column, from)) {
    return { text: state.text, units: joinUnits(input, converted) };
  }
  const rows = splitTable(state.text).map((cells) =>
    cells.map((cell, at) => (at === index ? convertCell(cell, quantity, from, to) : cell)),
  );
  return { text: joinTable(rows), units: joinUnits(input, converted) };
}

/** The table as the address writes it: numbers plain, blank rows left out. */
export function plainTable(input: TableShape, text: string, unitText: string): string {
  const columnUnits = unitsOfColumns(input, unitText);
  const rows = splitTable(text).filter((cells) => !isBlank(cells));
  const plain = rows.map((cells) =>
    cells.map((cell, index) => {
      const column = input.columns[index];
      const unit = columnUnits[index] ?? '1';
      if (!column?.quantity || !fitsColumn(column, unit)) return cell.trim();
      return plainCell(cell, column.quantity, unit);
    }),
  );
  return joinTable(plain);
}
