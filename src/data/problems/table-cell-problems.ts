import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';
import { shownWords } from './shown-words.ts';

const tag = /<(?:Value|Computed)\b/;
const rule = /^\|?\s*:?-{2,}/;

/** Cells of a row; a bar inside a tag or a formula parts none. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|(?![^<]*\/>)/);

/** Rows of each table of a text, without its head. */
function tablesOf(body: string): string[][] {
  const tables: string[][] = [];
  let open: string[] | undefined;
  for (const line of body.split('\n')) {
    if (rule.test(line.trim())) tables.push((open = []));
    else if (open && line.trim().startsWith('|')) open.push(line);
    else open = undefined;
  }
  return tables;
}

/** A number alone, or with its sign and unit: `0.7 mS cm⁻¹`, `≈ 3`, `1.7–2.1 V`. */
const bareNumber =
  /^\s*(?:about|some|ca\.?|[<>≈~±≤≥])?\s*[-−+]?\d[\d.,\s]*(?:[-–±×].*?)?(?:[^\s\d]+\s?){0,4}$/u;

/** Cells typed into a column of numbers that records or relations give; the first column names the row. */
export function typedCells(body: string): string[] {
  return tablesOf(body).flatMap((rows) => {
    const cells = rows.map(cellsOf);
    const given = (column: number) => cells.some((row) => tag.test(row[column] ?? ''));
    return cells.flatMap((row) =>
      row
        .filter(
          (cell, column) => column > 0 && given(column) && !cell.includes('<') && /\d/.test(cell),
        )
        .map((cell) => shownWords(cell).trim())
        .filter((cell) => bareNumber.test(cell)),
    );
  });
}

/** Numbers typed by hand between numbers that come from content or physics. */
export function tableCellProblems({ chapters, calculators, pages }: CheckedContent): Problem[] {
  return [...chapters, ...calculators, ...pages].flatMap(({ file, body }) =>
    typedCells(body).map((cell) => ({
      file,
      problem: `The table cell “${cell}” is typed by hand in a column of values.`,
      remedy: 'Show it by <Value … /> from a record with its source, or by <Computed … />.',
    })),
  );
}
