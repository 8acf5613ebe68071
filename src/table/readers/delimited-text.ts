import Papa from 'papaparse';
import type { TextReader } from '../text-reader.ts';
import { isNumber } from '../typed-cell.ts';

/** A blank divides the cells where it divides every line into numbers. */
function isDividedByBlanks(lines: string[]): boolean {
  const tokens = lines.map((line) => line.trim().split(/\s+/));
  return tokens.filter((line) => line.length > 1 && line.every(isNumber)).length > lines.length / 2;
}

function delimiterOf(lines: string[]): string {
  const sample = lines.slice(0, 50);
  const isUsual = (sign: string) =>
    sample.filter((line) => line.includes(sign)).length > sample.length / 2;
  if (isUsual('\t')) return '\t';
  if (isUsual(';')) return ';';
  return isDividedByBlanks(sample) ? ' ' : ',';
}

function splitCells(text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const delimiter = delimiterOf(lines);
  if (delimiter === ' ') return lines.map((line) => line.trim().split(/\s+/));
  const { data } = Papa.parse<string[]>(lines.join('\n'), { delimiter, comments: '#' });
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** Tabs, semicolons, commas or blanks between the cells, whatever the text uses. */
const delimitedText: TextReader = {
  recognises: () => true,
  read: (text) => ({ cells: splitCells(text) }),
  takesAnyText: true,
};

export default delimitedText;
