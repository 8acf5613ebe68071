import { hasOwnName } from './candidates.ts';
import { titleOf } from './choose-candidates.ts';
import type { TableColumn, TableShape } from './column.ts';
import { leftOut, type ColumnUse } from './import-outcome.ts';
import { nameOf } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';

/** Words of the table by the place of the column of the text that holds them. */
export interface ProposedWords {
  uses: Map<number, ColumnUse>;
  doubts: string[];
}

function isAllowed({ cells }: TextColumn, { words, wordLabels }: TableColumn): boolean {
  const allowed = new Set(
    [...(words ?? []), ...(wordLabels ?? [])].map((word) => word.toLowerCase()),
  );
  const given = cells.filter((cell) => cell !== '');
  return given.length > 0 && given.every((cell) => allowed.has(cell.toLowerCase()));
}

/** Several names, of which one at least stands in several rows. */
function namesSeries({ cells }: TextColumn): string[] | undefined {
  const names = new Set(cells.filter((cell) => cell !== ''));
  return names.size > 1 && names.size < cells.length && names.size <= 50 ? [...names] : undefined;
}

function wordsFor(column: TableColumn, table: TextTable, taken: ReadonlySet<number>): number {
  const free = table.columns.map((text, at) => (taken.has(at) ? undefined : text));
  if (column.words) {
    const named = free.findIndex(
      (text) => text && (hasOwnName(text.heading, column) || isAllowed(text, column)),
    );
    return named;
  }
  const own = free.findIndex((text) => text && !text.isNumeric && hasOwnName(text.heading, column));
  if (own >= 0) return own;
  const isSeries = column.id === 'series';
  const isName = (text: TextColumn | undefined) =>
    text?.heading.concept === 'series' &&
    !text.heading.unit &&
    (!isSeries || namesSeries(text) !== undefined);
  const named = free.findIndex(isName);
  if (named >= 0 || isSeries) return named;
  const words = free.flatMap((text, at) =>
    text && !text.isNumeric && text.heading.text === '' ? [at] : [],
  );
  return words.length === 1 ? (words[0] ?? -1) : -1;
}

/** Which columns of a text hold the words of a table, and rows of several samples that no column could tell apart. */
export function proposeWords(
  { columns }: TableShape,
  table: TextTable,
  used: Iterable<number>,
): ProposedWords {
  const taken = new Set(used);
  const uses = new Map<number, ColumnUse>();
  for (const column of columns) {
    if (column.quantity) continue;
    const at = wordsFor(column, table, taken);
    if (at < 0) continue;
    taken.add(at);
    uses.set(at, { ...leftOut, column: column.id });
  }
  const isKept = columns.some(
    ({ id, quantity }) => !quantity && (id === 'series' || id === 'name'),
  );
  const mixed = isKept
    ? []
    : table.columns.flatMap((text, at) => {
        const names =
          text.heading.concept === 'series' && !taken.has(at) ? namesSeries(text) : undefined;
        return names
          ? [
              `The rows are of several samples (${titleOf(text, at)}: ${names.slice(0, 4).join(', ')}); the table takes those of one.`,
            ]
          : [];
      });
  const wrong = columns.flatMap((column) => {
    const at = [...uses].find(([, use]) => use.column === column.id)?.[0];
    const text = at === undefined ? undefined : table.columns[at];
    return text && column.words && !isAllowed(text, column)
      ? [`${titleOf(text, at)} holds words that ${nameOf(column)} does not know.`]
      : [];
  });
  return { uses, doubts: [...mixed, ...wrong] };
}
