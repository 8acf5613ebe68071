import { firstTitle, type Blocks } from './blocks.ts';
import { findBlock, isEmptyLine, namesColumns, type DataBlock } from './data-block.ts';
import { readHeading } from './heading.ts';
import { readHeader, type HeadedColumn, type Header } from './header-rows.ts';
import type { FileColumn } from './import-outcome.ts';
import { isMissing, isNumberLike } from './number-like.ts';
import { readText } from './read-text.ts';
import type { TextLine } from './text-reader.ts';
import { isClock, isDate } from './time-cells.ts';

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
  /** The lines over rows that have no names: there may be a header among them. */
  unread: string[];
  /** The rows have more cells than the header has names. */
  isShort: boolean;
  delimiter: string;
  leftOut: TextLine[];
  /** What stands close over the rows and under them, and is no name and no unit. */
  remarks: string[];
  /** Where several blocks of rows stand in the text. */
  blocks?: Blocks;
  notes: string[];
}

const mostColumns = 1000;

/** So many lines may hold a header that was not understood. */
const mostUnread = 50;

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

/** Days in one column and times of day in the next, put together. */
function withMoments(columns: TextColumn[]): TextColumn[] {
  const isDay = ({ cells }: TextColumn) =>
    cells.every((cell) => isDate(cell) && !cell.includes(':'));
  const at = columns.findIndex((column, index) => {
    const next = columns[index + 1];
    return next !== undefined && isDay(column) && next.cells.every(isClock);
  });
  const [day, time] = columns.slice(at, at + 2);
  if (at < 0 || !day || !time) return columns;
  const text = `${day.text} ${time.text}`.trim();
  const heading = {
    ...time.heading,
    text,
    name: 'time',
    concept: 'time' as const,
    uncertainty: undefined,
  };
  const cells = day.cells.map((cell, row) => `${cell} ${time.cells[row]}`);
  return columns.toSpliced(at, 2, { ...day, heading, text, cells });
}

/** More rows than that are no quantities with their numbers beside them. */
const mostTurned = 12;

/** A table that lies on its side, names in its first column, as one that stands. */
function turned(lines: readonly TextLine[]): TextLine[] | undefined {
  const block = findBlock(lines);
  const rows = block?.rows ?? [];
  const width = rows[0]?.cells.length ?? 0;
  const headings = rows.map(({ cells }) => readHeading(cells[0] ?? ''));
  const isNamed = headings.every(
    ({ concept, unit }) => unit !== undefined || (concept !== undefined && concept !== 'series'),
  );
  const isWide = rows.length > 1 && rows.length <= mostTurned && width > 2;
  // Below names of columns, a word that stands twice names a kind of step.
  const isOnce = new Set(rows.map(({ cells }) => cells[0])).size === rows.length;
  const isHeaded = block?.above.some(
    ({ cells }) => cells.length === width && namesColumns(cells.slice(1)),
  );
  if (
    !isWide ||
    !isOnce ||
    isHeaded ||
    !isNamed ||
    rows.some(({ cells }) => isNumberLike(cells[0] ?? ''))
  )
    return undefined;
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row.cells[at] ?? '');
    return { number: at + 1, raw: cells.join('\t'), cells };
  });
}

function tooMany(count: number, most: number): string {
  return `There are ${count} rows; at most ${most} are taken. Thin the data out first.`;
}

/** So many lines over the rows and under them may speak of their numbers. */
const mostRemarks = 8;

function remarksOf({ above, leftOut }: DataBlock, { read }: Header): string[] {
  const close = above.filter((line) => !isEmptyLine(line)).slice(-mostRemarks);
  const lines = [...close.filter((line) => !read.includes(line)), ...leftOut.slice(0, 50)];
  return lines.map(({ raw }) => raw.slice(0, 500));
}

function blocksOf(
  rows: readonly TextLine[],
  { starts, above }: DataBlock,
  { read }: Header,
): Blocks | undefined {
  if (starts.size === 0) return undefined;
  const titles = [firstTitle(above, read)];
  const of = rows.map((row) => {
    const start = starts.get(row);
    if (start) titles.push(start.title);
    return titles.length - 1;
  });
  return { titles, of, isAlike: [...starts.values()].every(({ isOther }) => !isOther) };
}

/** Takes a text apart, or says why it cannot be. */
export function readTextTable(text: string, most: number): TextTable | string {
  const reading = readText(text);
  if (typeof reading === 'string') return reading;
  const standing = turned(reading.lines);
  const { delimiter = '\t', notes = [] } = standing ? {} : reading;
  const lines = standing ?? reading.lines;
  const block = findBlock(lines);
  if (!block || block.rows.length === 0) return 'No row of numbers was found in it.';
  const rows = block.rows[0] && isRowOfCounts(block.rows[0]) ? block.rows.slice(1) : block.rows;
  if (rows.length > most) return tooMany(rows.length, most);
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  );
  if (width > mostColumns)
    return `There are ${width} columns; leave those out that are not needed.`;
  const header = readHeader(block.above, delimiter, width, isIndex(rows));
  const columns = withMoments(columnsOf(rows, header.columns));
  const hasHeader = columns.some((column) => column.text !== '');
  const unread = hasHeader ? [] : block.above.slice(-mostUnread).map(({ raw }) => raw.trim());
  return {
    columns,
    rows: rows.length,
    hasHeader,
    unread,
    isShort: header.isShort,
    delimiter,
    leftOut: block.leftOut,
    remarks: remarksOf(block, header),
    blocks: blocksOf(rows, block, header),
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
