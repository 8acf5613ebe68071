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

/** How many rows a text may have at the most, without taking it apart. */
export function countRows(text: string): number {
  let count = 1;
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) count += 1;
  return count;
}
