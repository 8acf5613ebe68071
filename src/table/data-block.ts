import { readHeading } from './heading.ts';
import { isMissing, isNumberLike } from './number-like.ts';
import type { TextLine } from './text-reader.ts';

/** The rows of numbers of a text and what stands around them. */
export interface DataBlock {
  rows: TextLine[];
  above: TextLine[];
  /** Lines among and below the rows that are no rows, headers repeated left out. */
  leftOut: TextLine[];
  /** Whether numbers stand in a column. */
  numeric: boolean[];
  /** Where several blocks of rows stand under different names: each line that begins one, with its name. */
  starts: Map<TextLine, BlockStart>;
}

/** How a block of rows begins. */
export interface BlockStart {
  title: string;
  /** Other names or units stand over it than over the block before. */
  isOther: boolean;
}

/** Which cells of a line hold numbers: `1` a number, `0` a text, `?` nothing. */
function patternOf(cells: readonly string[]): string {
  return cells.map((cell) => (isNumberLike(cell) ? '1' : isMissing(cell) ? '?' : '0')).join('');
}

function fits(pattern: string, run: string): boolean {
  if (pattern.length !== run.length) return false;
  for (let at = 0; at < run.length; at += 1) {
    const [a, b] = [pattern.charAt(at), run.charAt(at)];
    if (a !== b && a !== '?' && b !== '?') return false;
  }
  return true;
}

/** Both patterns in one, a gap of one filled by the other. */
function joined(pattern: string, run: string): string {
  let result = '';
  for (let at = 0; at < run.length; at += 1)
    result += run.charAt(at) === '?' ? pattern.charAt(at) : run.charAt(at);
  return result;
}

export interface Run {
  /** First and last place among the lines. */
  first: number;
  last: number;
  rows: number;
  pattern: string;
  score: number;
}

function scoreOf(rows: number, pattern: string): number {
  const numbers = pattern.split('1').length - 1;
  return pattern.length === 0 ? 0 : (rows * numbers ** 3) / pattern.length ** 2;
}

function trimmed(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** The longest run of lines that are alike; lines without a number do not end one. */
export function longestRun(lines: readonly { cells: readonly string[] }[]): Run | undefined {
  let best: Run | undefined;
  let run: Run | undefined;
  lines.forEach(({ cells }, at) => {
    const pattern = patternOf(trimmed(cells));
    if (!pattern.includes('1')) return;
    const padded = run ? pattern.padEnd(run.pattern.length, '?') : pattern;
    const before = run?.pattern.padEnd(padded.length, '?') ?? '';
    if (run && Math.abs(padded.length - run.pattern.length) < 2 && fits(padded, before)) {
      run.pattern = joined(padded, before);
      run.rows += 1;
      run.last = at;
    } else run = { first: at, last: at, rows: 1, pattern, score: 0 };
    run.score = scoreOf(run.rows, run.pattern);
    if (!best || run.score > best.score) best = { ...run };
  });
  return best;
}

/** Whether a line is a row: a number where numbers stand, and no words there. */
function isRow(cells: readonly string[], numeric: readonly boolean[]): boolean {
  let numbers = 0;
  let words = 0;
  numeric.forEach((isNumeric, at) => {
    const cell = cells[at] ?? '';
    if (!isNumeric) return;
    if (isNumberLike(cell)) numbers += 1;
    else if (!isMissing(cell)) words += 1;
  });
  return numbers > 0 && words <= numbers;
}

function isComplete(cells: readonly string[], numeric: readonly boolean[]): boolean {
  return numeric.every((isNumeric, at) => !isNumeric || isNumberLike(cells[at] ?? ''));
}

const separator = /^[\s=\-_*#+|:.,;~"'&\\]*$/;

/** Blank, a rule, or empty cells. */
export function isEmptyLine({ raw, cells }: TextLine): boolean {
  return separator.test(raw.slice(0, 500)) || cells.every((cell) => separator.test(cell));
}

const summary =
  /^(?:mean|average|avg|median|st\.?d\.?|std\.?.{0,6}|stdev.*|s\.?d\.?|sum|min(?:imum)?|max(?:imum)?|slope|intercept|r\^?2|r²|r-?square[d]?|count|mittelwert|moyenne|media|promedio|summe|平均)\.?:?$/i;

function isSummary(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length < 20 && summary.test(cell));
}

function plainText(cells: readonly string[]): string {
  return trimmed(cells)
    .join('\t')
    .replace(/^[#%\s]+/, '')
    .toLowerCase();
}

/** Whether a line of several cells names quantities or units, and no sample. */
export function namesColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !/^[#%]*$/.test(cell));
  return (
    filled.length > 1 &&
    filled.map(readHeading).some(({ concept, unit }) => unit || (concept && concept !== 'series'))
  );
}

/** Whether a gap between rows is the header once more, or remarks; otherwise the name of what follows. */
function titleOfGap(
  gap: TextLine[],
  header: ReadonlySet<string>,
  width: number,
): BlockStart | undefined {
  const words = gap.filter(
    (line) => !isEmptyLine(line) && !header.has(plainText(line.cells)) && !isSummary(line.cells),
  );
  const isParted =
    gap.some(isEmptyLine) ||
    gap.some(({ cells }) => header.has(plainText(cells))) ||
    words.some(({ cells }) => trimmed(cells).length === width);
  if (!isParted || words.length === 0) return undefined;
  const title = words
    .map(({ cells }) =>
      trimmed(cells)
        .join(' ')
        .replace(/^[#%\s]+/, ''),
    )
    .join(', ')
    .slice(0, 60);
  const isOther = words.some(({ cells }) => namesColumns(cells));
  return { title, isOther };
}

interface Gathered {
  rows: TextLine[];
  leftOut: TextLine[];
  starts: Map<TextLine, BlockStart>;
}

function gather(lines: readonly TextLine[], above: TextLine[], numeric: boolean[]): Gathered {
  const header = new Set(above.map(({ cells }) => plainText(cells)));
  const result: Gathered = { rows: [], leftOut: [], starts: new Map() };
  let gap: TextLine[] = [];
  for (const line of lines) {
    if (!isRow(line.cells, numeric) || isSummary(line.cells)) {
      gap.push(line);
      continue;
    }
    const start = gap.length > 0 ? titleOfGap(gap, header, numeric.length) : undefined;
    if (start) result.starts.set(line, start);
    result.leftOut.push(...gap);
    gap = [];
    result.rows.push(line);
  }
  const isPlain = (line: TextLine) => isEmptyLine(line) || header.has(plainText(line.cells));
  return { ...result, leftOut: [...result.leftOut, ...gap].filter((line) => !isPlain(line)) };
}

/** Rows at the end that lack a number which all others have: a sum, a mean, a remark. */
function withoutFooters({ rows, leftOut, starts }: Gathered, numeric: boolean[]): Gathered {
  const last = rows.findLastIndex(({ cells }) => isComplete(cells, numeric));
  const isFooter = ({ cells: [first = ''] }: TextLine) =>
    numeric[0] === true && !isMissing(first) && !isNumberLike(first) && !/\d/.test(first);
  const footers = new Set(last < 0 ? [] : rows.slice(last + 1).filter(isFooter));
  return {
    rows: rows.filter((row) => !footers.has(row)),
    leftOut: [...leftOut, ...footers],
    starts,
  };
}

/** Stands for a number, and is one for the reader to write. */
const roomTemperature =
  /^(?:r\.?t\.?|room[ -]?temp(?:erature|\.)?|ambient|raumtemp\p{L}*|t\.? ?amb\p{L}*\.?|室温)$/iu;

/** Takes a text apart into rows of numbers and what stands above, among and below them. */
export function findBlock(lines: readonly TextLine[]): DataBlock | undefined {
  const run = longestRun(lines);
  if (!run) return undefined;
  let first = run.first;
  const numeric = [...run.pattern].map((sign) => sign === '1');
  const isPart = (line: TextLine | undefined) =>
    line !== undefined &&
    line.cells.length <= numeric.length &&
    isRow(line.cells, numeric) &&
    line.cells.every(
      (cell, at) =>
        !numeric[at] ||
        /\d/.test(cell.slice(0, 60)) ||
        isMissing(cell) ||
        roomTemperature.test(cell),
    );
  while (isPart(lines[first - 1])) first -= 1;
  const above = lines.slice(0, first);
  const gathered = withoutFooters(gather(lines.slice(first), above, numeric), numeric);
  return { ...gathered, above, numeric };
}
