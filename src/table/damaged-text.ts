import type { TextLine } from './text-reader.ts';

/** Signs at the start of files that are no text. */
const formats: [RegExp, string][] = [
  [
    /^PK\u0003\u0004|^PK\u0005\u0006/,
    'This is a workbook or an archive, not a text. Save the sheet as CSV, or copy its cells and paste them.',
  ],
  [/^%PDF-/, 'This is a PDF, not a table. Copy the rows out of it and paste them.'],
  [
    /^\u00d0\u00cf\u0011\u00e0|^ÐÏ\u0011à/,
    'This is a workbook of an old kind, not a text. Save the sheet as CSV, or copy its cells and paste them.',
  ],
  [
    /^BIO-LOGIC MODULAR FILE/,
    'This is a binary file of EC-Lab (.mpr). Export it as text (.mpt) and open that.',
  ],
  [
    /^\{\\rtf/,
    'This is a rich text (RTF), not a table. Save it as plain text, or copy the rows and paste them.',
  ],
];

/** A text is looked at no further than this to tell whether it is one. */
const sample = 20_000;

/** A sentence that says why something is no text; undefined where it is one. */
export function damageIn(text: string): string | undefined {
  const known = formats.find(([form]) => form.test(text));
  if (known) return known[1];
  const start = text.slice(0, sample);
  const zeros = start.split('\u0000').length - 1;
  if (zeros > start.length / 4) {
    return 'Every other character is empty: this is UTF-16 that was read as something else. Save the file as UTF-8 text.';
  }
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const isBinary = zeros > 0 || odd > Math.max(3, start.length / 50);
  return isBinary
    ? 'This is not a text: it holds characters that no table has. Export the data as CSV or as text.'
    : undefined;
}

/** Longer cells are no numbers and no names. */
const longestCell = 10_000;

/** A sentence about a cell that is none; undefined where there is none such. */
export function longCellIn(lines: readonly TextLine[]): string | undefined {
  for (const { number, cells } of lines) {
    const cell = cells.find(({ length }) => length > longestCell);
    if (cell)
      return `A cell in line ${number} holds ${cell.length} characters (“${cell.slice(0, 20)}…”): no table of numbers has such cells. Leave it out, or copy the rows alone.`;
  }
  return undefined;
}
