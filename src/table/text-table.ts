import { findBlock } from './data-block.ts';
import { readHeader, type HeadedColumn } from './header-rows.ts';
import type { FileColumn } from './import-outcome.ts';
import { isMissing, isNumberLike } from './number-like.ts';
import { maximumRows } from './read-table.ts';
import { readText } from './read-text.ts';
import type { TextLine } from './text-reader.ts';

/** A column of a text: what stands above it and its cells. */
export interface TextColumn extends HeadedColumn {
  cells: string[];
  isNumeric: boolean;
}

/** A text as columns of cells, before anything is known of a table they are for. */
export interface TextTable {
  columns: TextColumn[];
  rows: number;
  hasHeader: boolean;
  /** The rows have more cells than the header has names. */
  isShort: boolean;
  delimiter: string;
  leftOut: TextLine[];
  /** Names of blocks of rows, where several stand in the text. */
  titles: string[];
  notes: string[];
}

const mostColumns = 1000;

/** Whether cells count the rows: 0, 1, 2 … or 1, 2, 3 …, or names of rows. */
function isIndex(rows: readonly TextLine[]): boolean {
  const first = rows.slice(0, 200).map(({ cells }) => cells[0] ?? '');
  const start = Number(first[0]);
  const counts =
    first.length > 1 &&
    (start === 0 || start === 1) &&
    first.every((cell, at) => Number(cell) === start + at);
  return counts || first.every((cell) => !isNumberLike(cell) && !isMissing(cell));
}

/** Numbers of columns that a program writes over a table without names. */
function isRowOfCounts({ cells }: TextLine): boolean {
  const numbers = cells.slice(1);
  return (
    cells[0] === '' &&
    numbers.length > 1 &&
    numbers.every(
      (cell, at) => Number(cell) === at + Number(numbers[0]) && /^[01]$/.test(numbers[0] ?? ''),
    )
  );
}

function columnsOf(rows: readonly TextLine[], header: readonly HeadedColumn[]): TextColumn[] {
  return header.flatMap((headed, at) => {
    const cells = rows.map((row) => row.cells[at] ?? '');
    if (headed.text === '' && cells.every((cell) => cell === '')) return [];
    const numbers = cells.filter(isNumberLike).length;
    const texts = cells.filter((cell) => !isMissing(cell)).length;
    return [{ ...headed, cells, isNumeric: numbers > 0 && numbers * 2 >= texts }];
  });
}

function tooMany(count: number): string {
  return `There are ${count} rows; at most ${maximumRows} are taken. Thin the data out first.`;
}

/** Takes a text apart, or says why it cannot be. */
export function readTextTable(text: string): TextTable | string {
  const reading = readText(text);
  if (typeof reading === 'string') return reading;
  const { lines, delimiter = '\t', notes = [] } = reading;
  const block = findBlock(lines);
  if (!block || block.rows.length === 0) return 'No row of numbers was found in it.';
  const rows = block.rows[0] && isRowOfCounts(block.rows[0]) ? block.rows.slice(1) : block.rows;
  if (rows.length > maximumRows) return tooMany(rows.length);
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  );
  if (width > mostColumns)
    return `There are ${width} columns; leave those out that are not needed.`;
  const header = readHeader(block.above, delimiter, width, isIndex(rows));
  const columns = columnsOf(rows, header.columns);
  const hasHeader = columns.some((column) => column.text !== '');
  return {
    columns,
    rows: rows.length,
    hasHeader,
    isShort: header.isShort,
    delimiter,
    leftOut: block.leftOut,
    titles: block.titles,
    notes,
  };
}

const shownRows = 5;
const shownLetters = 60;

/** The columns as the chooser shows them. */
export function fileColumns({ columns }: TextTable): FileColumn[] {
  return columns.map(({ text, cells }) => ({
    heading: text.slice(0, 2 * shownLetters),
    cells: cells.slice(0, shownRows).map((cell) => cell.slice(0, shownLetters)),
  }));
}
