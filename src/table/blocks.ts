import type { TableShape } from './column.ts';
import type { TextLine } from './text-reader.ts';
import { isEmptyLine, namesColumns } from './data-block.ts';
import { readHeading } from './heading.ts';
import type { TextColumn, TextTable } from './text-table.ts';

/** Several blocks of rows that stand under each other in one text. */
export interface Blocks {
  /** What each block is called; the first may have no name. */
  titles: string[];
  /** The block of each row. */
  of: number[];
  /** The titles say what is measured, not how: no other names or units stand between the rows. */
  isAlike: boolean;
}

function plain({ cells }: TextLine): string {
  return cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/^[#%\s]+/, '')
    .slice(0, 60);
}

/** What the first block is called: the line next over its names or rows. */
export function firstTitle(above: readonly TextLine[], read: readonly TextLine[]): string {
  const line = above.findLast((each) => !isEmptyLine(each) && !read.includes(each));
  return line && !namesColumns(line.cells) ? plain(line) : '';
}

function withColumn(table: TextTable, { titles, of }: Blocks): TextTable {
  const heading = { ...readHeading('series'), text: 'block' };
  const column: TextColumn = {
    heading,
    text: 'block',
    unitFrom: '',
    comment: '',
    cells: of.map((block) => titles[block] || String(block + 1)),
    isNumeric: false,
  };
  return { ...table, columns: [...table.columns, column] };
}

function firstOf(table: TextTable, { titles, of }: Blocks): TextTable {
  const [name] = titles;
  const isFirst = (_: unknown, row: number) => of[row] === 0;
  const called = name ? ` (“${name}”)` : '';
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, cells: column.cells.filter(isFirst) })),
    rows: of.filter((block) => block === 0).length,
    notes: [...table.notes, `the first of ${titles.length} blocks of rows${called} alone`],
  };
}

/** One table of several blocks: each a series of its own where the table takes series, else the first alone. */
export function oneTable(
  { columns }: TableShape,
  table: TextTable,
): { table: TextTable; doubts: string[] } {
  const { blocks } = table;
  if (!blocks) return { table, doubts: [] };
  const takesSeries = columns.some(({ id, quantity }) => id === 'series' && !quantity);
  const hasSeries = table.columns.some(({ heading }) => heading.concept === 'series');
  const distinct = new Set(blocks.titles).size === blocks.titles.length;
  if (takesSeries && blocks.isAlike && distinct && !hasSeries)
    return { table: withColumn(table, blocks), doubts: [] };
  const others = blocks.titles
    .slice(1, 4)
    .map((title) => `“${title}”`)
    .join(', ');
  const question = `The text holds several blocks of rows (the next: ${others}). Only the first is read here; to read another, paste its rows alone with their header.`;
  return { table: firstOf(table, blocks), doubts: [question] };
}
