import Papa from 'papaparse';

/** What may stand between cells: a sign, two blanks or more, one blank or more, or nothing. */
export const delimiters = ['\t', ';', ',', '|', '  ', ' '] as const;
export type Delimiter = (typeof delimiters)[number];

/** One pair of quotes around a cell, and the doubled ones in it. */
function unquoted(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text;
}

/** A comment sign at the start of a line; `% Error` is a heading and keeps it. */
export function withoutComment(line: string): string {
  return line.replace(/^\s*(?:#+|\/\/|%+(?!\s?(?:err|dev|unc|std|sd))|;(?=\s*[^\d\s;+-]))\s?/i, '');
}

/** The cells of a line, without blanks around them. */
export function splitLine(line: string, delimiter: string): string[] {
  if (delimiter === '') return [unquoted(line)];
  if (delimiter === '  ')
    return line
      .trim()
      .split(/\t| {2,}/)
      .map(unquoted);
  if (delimiter === ' ' || !line.includes('"')) {
    const cells =
      delimiter === ' '
        ? line
            .trim()
            .replace(/(\d)\s*(±|\+\/-)\s*(?=[\d.])/g, '$1$2')
            .split(/\s+/)
        : line.split(delimiter);
    return cells.map(unquoted);
  }
  const { data } = Papa.parse<string[]>(line.trim().replace(/([,;\t]) +(?=")/g, '$1'), {
    delimiter,
  });
  return (data[0] ?? []).map((cell) => cell.trim());
}

/** Blanks divide, but a unit in brackets or behind a solidus stays with its name. */
export function splitHeadings(line: string): string[] {
  const cells: string[] = [];
  let depth = 0;
  for (const word of line.trim().split(/\s+/)) {
    const isUnit =
      /^[([/]/.test(word) || (/^±/.test(word) === false && /\/$/.test(cells.at(-1) ?? ''));
    if (cells.length > 0 && (depth > 0 || isUnit)) cells[cells.length - 1] += ` ${word}`;
    else cells.push(word);
    depth = Math.max(
      0,
      depth + (word.match(/[([]/g)?.length ?? 0) - (word.match(/[)\]]/g)?.length ?? 0),
    );
  }
  return cells;
}
