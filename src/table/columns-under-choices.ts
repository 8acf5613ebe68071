import type { TableColumn, TableShape } from './column.ts';

function columnFor(column: TableColumn, texts: Record<string, string>): TableColumn {
  const { under } = column;
  const word = under && texts[under.input];
  if (!under || word === undefined || !Object.hasOwn(under.words, word)) return column;
  return { ...column, ...under.words[word] };
}

/** The words of the choices that decide what the columns of a table hold. */
export function decidingWords(
  { columns }: TableShape,
  texts: Record<string, string>,
): (string | undefined)[] {
  return columns.map(({ under }) => under && texts[under.input]);
}

/** A table under the present choices, which may decide what its columns hold. */
export function tableFor<Table extends TableShape>(
  input: Table,
  texts: Record<string, string>,
): Table {
  if (input.columns.every(({ under }) => !under)) return input;
  return { ...input, columns: input.columns.map((column) => columnFor(column, texts)) };
}

/** The units in which the columns of numbers start, as the state keeps them. */
export function usualUnits({ columns }: TableShape): string {
  return columns.flatMap(({ quantity, unit }) => (quantity ? [unit ?? '1'] : [])).join(',');
}
