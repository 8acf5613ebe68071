import { longestRun } from '../data-block.ts';
import { delimiters, splitLine, withoutComment } from '../split-line.ts';
import type { TextLine, TextReader } from '../text-reader.ts';

/** So many lines tell what stands between the cells; the longest preambles have a few hundred. */
const sample = 3000;

/** Headings in quotes may go over this many lines. */
const longestHeading = 4;

interface Line {
  number: number;
  raw: string;
}

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/** Blanks that do not break, and the wide letters of East Asian keyboards. */
function plainSigns(raw: string): string {
  return raw
    .replace(/[\u00a0\u2007\u202f\u3000]/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Lines of a text; one that breaks within quotes is put together, as spreadsheets write headings. */
function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n|\r|\n|\u2028/);
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let raw = lines[at] as string;
    const number = at + 1;
    if (/(?:^|[\t;,])"[^"]*$/.test(raw.slice(-500)) && quotesIn(raw) % 2 === 1) {
      const more = lines.slice(at + 1, at + 1 + longestHeading);
      const end = more.findIndex((line) => quotesIn(line) % 2 === 1);
      if (end >= 0) {
        raw = [raw, ...more.slice(0, end + 1)].join(' ');
        at += end + 1;
      }
    }
    result.push({ number, raw: plainSigns(raw) });
  }
  return result;
}

function split(lines: readonly Line[], delimiter: string): TextLine[] {
  return lines.map((line) => ({ ...line, cells: splitLine(line.raw, delimiter) }));
}

interface Division {
  delimiter: string;
  score: number;
  pattern: string;
}

/** What divides the longest run of like lines; of two that do equally well the one named first. */
function bestOf(signs: readonly string[], lines: readonly Line[], start: Division): Division {
  let best = start;
  for (const delimiter of signs) {
    const run = longestRun(split(lines, delimiter));
    if (run && run.pattern.length > 1 && run.score > best.score * 1.0001)
      best = { delimiter, score: run.score, pattern: run.pattern };
  }
  return best;
}

/** Blanks stand within numbers and dates too: they divide only where no sign leaves all cells numbers. */
function delimiterOf(lines: readonly Line[]): string {
  const some = lines.filter(({ raw }) => raw.trim() !== '').slice(0, sample);
  const isBlank = (delimiter: string) => delimiter.startsWith(' ');
  const signs = delimiters.filter((delimiter) => !isBlank(delimiter));
  const bySign = bestOf(signs, some, { delimiter: '', score: 0, pattern: '0' });
  // Blanks between tabs stand in dates and names.
  const isTabbed = bySign.delimiter === '\t' && /^(?:1|0.*1).*1/.test(bySign.pattern);
  const isClear = isTabbed || (!bySign.pattern.includes('0') && bySign.score >= some.length);
  return isClear ? bySign.delimiter : bestOf(delimiters.filter(isBlank), some, bySign).delimiter;
}

/** EC-Lab says how many lines stand above the rows, the names of the columns last. */
function withoutPreamble(lines: Line[]): Line[] {
  const said = lines
    .slice(0, 10)
    .map(({ raw }) => /^Nb header lines\s*:\s*(\d{1,4})\s*$/i.exec(raw)?.[1])
    .find(Boolean);
  const count = Number(said ?? 0);
  return count > 1 && count < lines.length ? lines.slice(count - 1) : lines;
}

/** Tabs, semicolons, commas or blanks between the cells, whatever the text uses. */
const delimitedText: TextReader = {
  recognises: () => true,
  read: (text) => {
    const lines = withoutPreamble(linesOf(text));
    const delimiter = delimiterOf(lines);
    const cells = split(lines, delimiter).map((line) =>
      /^\s*["#%]/.test(line.raw) && line.cells.length === 1
        ? { ...line, cells: splitLine(withoutComment(line.raw), delimiter) }
        : line,
    );
    return { lines: cells, delimiter };
  },
  takesAnyText: true,
};

export default delimitedText;
