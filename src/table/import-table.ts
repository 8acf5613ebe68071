import type { TableShape } from './column.ts';
import { findBlock } from './data-block.ts';
import { decimalMarkOf, readFileNumber } from './file-number.ts';
import { rowsAtMost } from './read-table.ts';
import { readText } from './read-text.ts';
import { joinTable, splitTable } from './table-text.ts';

/** A table as a session keeps it: its text and the units of its columns. */
export interface TableState {
  text: string;
  units: string;
}

export type TableChange =
  ({ ok: true; note: string } & TableState) | { ok: false; problem: string };

/** The cells of a text that are pasted over others: numbers with points as decimal marks. */
function pastedCells(text: string): string[][] {
  const reading = readText(text);
  if (typeof reading === 'string') return [];
  const rows = reading.lines.filter(({ raw }) => raw.trim() !== '').map(({ cells }) => cells);
  const marks = decimalMarkOf(rows.flat());
  if (!('mark' in marks) || marks.mark === '.') return rows;
  return rows.map((row) => row.map((cell) => readFileNumber(cell, ',')?.text ?? cell));
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

/** Whether a text stands for a whole table: rows under a header, or whole rows in the first cell. */
export function isWholeTable(
  input: TableShape,
  text: string,
  at: { row: number; column: number },
): boolean {
  const reading = readText(text);
  if (typeof reading === 'string') return true;
  const block = findBlock(reading.lines);
  const required = input.columns.filter(({ optional }) => !optional).length;
  const isWide = (block?.numeric.length ?? 0) >= required;
  const isWhole = at.row + at.column === 0 && (block?.rows.length ?? 0) > 1 && isWide;
  const hasHeader = block?.above.some(({ cells }) => cells.some((cell) => cell !== '')) ?? false;
  return isWhole || hasHeader;
}

/** Whether words would stand where the table has numbers, and no number comes with them. */
function isWordsAlone({ columns }: TableShape, block: string[][], first: number): boolean {
  const cells = block.flatMap((row) =>
    row.filter((cell, at) => cell !== '' && columns[first + at]?.quantity),
  );
  return cells.length > 0 && !cells.some((cell) => /\d/.test(cell));
}

/** Pastes the cells of a text over those from one cell on; a text that stands for a whole table is not for here. */
export function pasteIntoTable(
  input: TableShape,
  state: TableState,
  text: string,
  { row, column }: { row: number; column: number },
): TableChange {
  const block = pastedCells(text);
  if (isWordsAlone(input, block, column)) {
    const problem = 'What was pasted holds no number for these cells: the table is as it was.';
    return { ok: false, problem };
  }
  const rows = overwrite(splitTable(state.text), block, row, column);
  if (rows.length > rowsAtMost(input)) {
    const problem = `There would be ${rows.length} rows; at most ${rowsAtMost(input)} are taken.`;
    return { ok: false, problem };
  }
  const cut = rows.map((cells) => cells.slice(0, input.columns.length));
  const lost = rows.some((cells) => cells.length > input.columns.length);
  const note = `${block.length} ${block.length === 1 ? 'row was' : 'rows were'} pasted from row ${row + 1} on.`;
  const rest = lost ? ' What lay right of the last column was left out.' : '';
  return { ok: true, text: joinTable(cut), units: state.units, note: note + rest };
}
