import type { TableColumn, TableShape } from './column.ts';

type Words = readonly (string | null | undefined)[];

/** The words of the choices that decide what the columns of a table hold, column by column. */
export function decidingWords(
  { columns }: TableShape,
  texts: Record<string, string>,
): (string | undefined)[] {
  return columns.map(({ under }) => under && texts[under.input]);
}

function columnUnder(column: TableColumn, word: string | null | undefined): TableColumn {
  const { under } = column;
  if (!under || typeof word !== 'string' || !Object.hasOwn(under.words, word)) return column;
  return { ...column, ...under.words[word] };
}

/** A table under the words that decide on its columns. */
export function tableUnder<Table extends TableShape>(input: Table, words: Words): Table {
  if (input.columns.every(({ under }) => !under)) return input;
  const columns = input.columns.map((column, index) => columnUnder(column, words[index]));
  return { ...input, columns };
}

/** A table under the present choices. */
export function tableFor<Table extends TableShape>(
  input: Table,
  texts: Record<string, string>,
): Table {
  return tableUnder(input, decidingWords(input, texts));
}

/** The units in which the columns of numbers start, as the state keeps them. */
export function usualUnits({ columns }: TableShape): string {
  return columns.flatMap(({ quantity, unit }) => (quantity ? [unit ?? '1'] : [])).join(',');
}
