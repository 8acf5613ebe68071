/**
 * A table as one text, without empty cells at the end of a row: `25,3.10e-4;40,5.62e-4`.
 * In words `,`, `;` and `\` stand behind a `\`, so that any text survives: `LGPS\, cold pressed,1.2`.
 */

const special = /[\\,;]/g;
const unusual = /[\\,;\r\n\t]/;

/** A cell may hold any text but line breaks. */
function escapeCell(cell: string): string {
  if (!unusual.test(cell)) return cell;
  const line = cell.replaceAll(/[\r\n\t]+/g, ' ');
  return line.replaceAll(special, (sign) => `\\${sign}`);
}

function joinRow(cells: readonly string[]): string {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells
    .slice(0, filled + 1)
    .map(escapeCell)
    .join(',');
}

export function joinTable(rows: readonly (readonly string[])[]): string {
  return rows.map(joinRow).join(';');
}

/** The cells of a text that holds at least one `\`. */
function splitEscaped(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ',' || sign === ';') {
      row.push(cell);
      cell = '';
    } else {
      if (sign === '\\' && at + 1 < text.length) at += 1;
      cell += text.charAt(at);
    }
    if (sign === ';') {
      rows.push(row);
      row = [];
    }
  }
  return [...rows, [...row, cell]];
}

/** The cells of a table, row by row; every text has some. */
export function splitTable(text: string): string[][] {
  if (text.includes('\\')) return splitEscaped(text);
  return text.split(';').map((row) => row.split(','));
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The cells of a text of one row. */
export const cellsOf = (row: string): string[] => splitTable(row)[0] ?? [];

/** A row between two places of a text; its number counts from 1, blank rows with it. */
export interface RowPlace {
  from: number;
  to: number;
  number: number;
}

const [semicolon, backslash] = [59, 92];

function endOfRow(text: string, from: number): number {
  let at = from;
  for (let code = 0; at < text.length; at += code === backslash ? 2 : 1) {
    code = text.charCodeAt(at);
    if (code === semicolon) return at;
  }
  return text.length;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where the rows stand in a text that have something in them, found without taking it apart. */
export function filledRows(text: string): RowPlace[] {
  const rows: RowPlace[] = [];
  for (let from = 0, number = 1; from <= text.length; number += 1) {
    const to = endOfRow(text, from);
    // Most rows begin with a digit.
    const isFilled = isDigit(text.charCodeAt(from)) || !isBlank(cellsOf(text.slice(from, to)));
    if (from < to && isFilled) rows.push({ from, to, number });
    from = to + 1;
  }
  return rows;
}

/** How many rows a text may have at the most, without taking it apart. */
export function countRows(text: string): number {
  let count = 1;
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) count += 1;
  return count;
}
