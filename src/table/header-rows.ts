import { isEmptyLine } from './data-block.ts';
import { readHeading, type Heading } from './heading.ts';
import { readUncertainty } from './heading-uncertainty.ts';
import { isNumberLike } from './number-like.ts';
import { splitHeadings, splitLine, withoutComment } from './split-line.ts';
import type { TextLine } from './text-reader.ts';
import { readScaledUnit } from './unit-in-heading.ts';

/** A column of a text with all that stands above it. */
export interface HeadedColumn {
  heading: Heading;
  /** All header rows of the column in one line. */
  text: string;
  /** `the header`, `row 2`; `''` where no unit stands above. */
  unitFrom: string;
  /** What stands above beside name and unit: a sample, a remark. */
  comment: string;
  /** The header names one unit and its row of units another. */
  isContradictory?: boolean;
}

export interface Header {
  columns: HeadedColumn[];
  /** The rows have more cells than the header has names. */
  isShort: boolean;
  /** The lines of names and of units. */
  read: TextLine[];
}

/** Above this many lines over the rows nothing is taken for a header. */
const reach = 200;

interface HeaderRow {
  line: TextLine;
  cells: string[];
  headings: Heading[];
  units: number;
  names: number;
  /** The row has a cell less than the rows of numbers, whose first cell then counts them. */
  isShifted: boolean;
}

function trimmed(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Ways to divide a line above the rows; its sign need not be theirs. */
function divisions(line: TextLine, delimiter: string): string[][] {
  const raw = withoutComment(line.raw.slice(0, 5000)).replace(
    /^(?:(?:columns?|units?|fields?|header|spalten|einheiten)\s?[:=]\s*|waves(?:\/\S+)*\s+)/i,
    '',
  );
  const others = ['\t', ';', ',', '|', '  '].filter(
    (sign) => sign !== delimiter && raw.includes(sign),
  );
  const own = delimiter === '' || delimiter.startsWith(' ') ? [] : [splitLine(raw, delimiter)];
  const [first = '', ...cells] = line.cells;
  return [
    [withoutComment(first), ...cells],
    ...own,
    ...others.map((sign) => splitLine(raw, sign)),
    splitHeadings(raw),
    splitLine(raw, '  '),
  ];
}

/** A unit alone in a cell, with or without brackets; a dash stands for none. */
function bareUnit(cell: string) {
  const text = cell.replace(/^[([]\s?(.*?)\s?[)\]]$/, '$1').replace(/ vs\.? .*$/i, '');
  return readScaledUnit(readHeading(text).text);
}

/** What says that a column has no unit. */
const noUnit = /^(?:-+|–|—|1|\[-\]|\(-\)|units?:?|einheit(?:en)?:?|unités?|a\. ?u\.|#|bits)?$/i;

function rowOf(
  line: TextLine,
  delimiter: string,
  width: number,
  isIndexed: boolean,
): HeaderRow | undefined {
  const ways = divisions(line, delimiter).map(trimmed);
  const [own = []] = ways;
  const hasOwnSign = delimiter !== '' && !delimiter.startsWith(' ');
  const whole = ways.find((cells) => cells.length === width);
  const less = ways.find((cells) => cells.length === width - 1 && cells.length > 0);
  const shifted = whole || !isIndexed ? undefined : less;
  const cells =
    whole ??
    shifted ??
    (hasOwnSign && own.length > 1 && own.length <= width ? own : undefined) ??
    (width > 2 ? less : undefined);
  if (!cells || cells.some((cell) => /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i.test(cell))) return undefined;
  const headings = cells.map(readHeading);
  const filled = cells.filter((cell) => cell !== '');
  const units = cells.filter((cell) => cell !== '' && bareUnit(cell)).length;
  const isUnits = units > 0 && filled.every((cell) => noUnit.test(cell) || bareUnit(cell));
  const known = headings.filter(({ concept, unit, uncertainty }) => concept || unit || uncertainty);
  const samples = known.filter(({ concept, unit }) => concept === 'series' && !unit).length;
  // A row that names samples alone is a remark; one of them among others is a column.
  const names = known.length - samples + Math.min(samples, 1) / 2;
  // A remark of as many words as there are columns is no header.
  const isRemark = /^\s*[#%]/.test(line.raw) && !/[\t;,|]/.test(line.raw) && width < 4;
  if (isRemark && !isUnits && names < Math.min(2, width)) return undefined;
  return {
    line,
    cells,
    headings,
    units: isUnits ? units : 0,
    names: isUnits ? 0 : names,
    isShifted: Boolean(shifted),
  };
}

/** A heading for each column, the first left out where the header has no name for it. */
function placed<Cell>(
  row: { isShifted: boolean } | undefined,
  cells: readonly Cell[] | undefined,
  at: number,
): Cell | undefined {
  return cells?.[row?.isShifted ? at - 1 : at];
}

function withUnit(heading: Heading, cell: string): { heading: Heading; isContradictory?: boolean } {
  const text = readHeading(cell.replace(/^[([]\s?(.*?)\s?[)\]]$/, '$1')).text;
  const combined = readHeading(`${heading.text} (${text})`);
  if (heading.unitText === '' && heading.transformation !== 'thousandOver')
    return { heading: combined };
  const alone = readScaledUnit(text);
  const isSame = alone?.unit.text === heading.unit?.text || !heading.unit || !alone;
  return { heading: heading.unit || !alone ? heading : combined, isContradictory: !isSame };
}

function columnAt(
  at: number,
  names: HeaderRow | undefined,
  units: HeaderRow | undefined,
  comments: HeaderRow[],
): HeadedColumn {
  const named = placed(names, names?.headings, at) ?? readHeading('');
  const unitCell = placed(units, units?.cells, at) ?? '';
  const comment = comments
    .map((row) => placed(row, row.cells, at) ?? '')
    .filter(Boolean)
    .join(', ');
  const word = comments
    .map((row) => readUncertainty(placed(row, row.cells, at) ?? ''))
    .find((each) => each?.rest === '');
  const hasUnit = unitCell !== '' && !noUnit.test(unitCell);
  const found = hasUnit ? withUnit(named, unitCell) : { heading: named };
  const { isContradictory } = found;
  // `std` in a row of its own below the names, as pandas writes it.
  const heading = word ? { ...found.heading, uncertainty: word.kind } : found.heading;
  const text = [placed(names, names?.cells, at), hasUnit ? unitCell : '', comment]
    .filter(Boolean)
    .join(' · ');
  const isFromRow = hasUnit && named.unitText === '';
  const unitFrom = isFromRow ? `row ${units?.line.number}` : heading.unitText ? 'the header' : '';
  return { heading, text, unitFrom, comment, isContradictory };
}

/** The row of names: the one with most that is known, the lowest of several. */
function namesAmong(rows: readonly HeaderRow[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of rows) if (row.units === 0 && row.names >= (best?.names ?? 1)) best = row;
  const lowest = rows.findLast(
    (row) => row.units === 0 && row.cells.some((cell) => cell !== '' && !isNumberLike(cell)),
  );
  return best ?? lowest;
}

/** `Column 1: T (K)` line by line, as instruments write it. */
function listed(above: readonly TextLine[], width: number): TextLine | undefined {
  const names: string[] = [];
  let number = 0;
  for (const line of above.slice(-reach)) {
    const match = /^\W*(?:col(?:umn)?|spalte|field|c)?\.?\s?(\d{1,3})\s?[:=.)-]\s?(.*)$/i.exec(
      line.raw.slice(0, 300),
    );
    const at = Number(match?.[1]) - 1;
    if (!match || at !== names.length || at >= width) continue;
    names.push((match[2] ?? '').trim());
    number = line.number;
  }
  return names.length === width ? { number, raw: names.join('\t'), cells: names } : undefined;
}

/** Reads all rows above the data: names, units and remarks in any order, behind any preamble. */
export function readHeader(
  above: readonly TextLine[],
  delimiter: string,
  width: number,
  isIndexed: boolean,
): Header {
  const near = above.filter((line) => !isEmptyLine(line)).slice(-reach);
  const list = listed(near, width);
  const rows = [...near, ...(list ? [list] : [])].flatMap(
    (line) => rowOf(line, delimiter, width, isIndexed) ?? [],
  );
  const names = namesAmong(rows);
  const at = names ? rows.indexOf(names) : -1;
  const isClose = (row: HeaderRow) => Math.abs(rows.indexOf(row) - at) <= 3;
  const units = rows.findLast((row) => row.units > 0 && (!names || isClose(row)));
  const comments = rows
    .slice(at + 1)
    .filter(
      (row) =>
        row !== units &&
        row.units === 0 &&
        row !== names &&
        at >= 0 &&
        row.cells.join() !== names?.cells.join(),
    );
  const columns = Array.from({ length: width }, (_, place) =>
    columnAt(place, names, units, comments),
  );
  const covered = (names ?? units)?.cells.length ?? 0;
  const isShort = covered > 0 && covered < width && !(names ?? units)?.isShifted;
  const read = [names, units].flatMap((row) => row?.line ?? []);
  return { columns, isShort, read };
}
