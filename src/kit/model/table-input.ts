import type { TableColumn, TableInput } from './definition.ts';

function columnFor(column: TableColumn, texts: Record<string, string>): TableColumn {
  const { under } = column;
  const word = under && texts[under.input];
  if (!under || word === undefined || !Object.hasOwn(under.words, word)) return column;
  return { ...column, ...under.words[word] };
}

/** A table under the present choices, which may decide what its columns hold. */
export function tableFor(input: TableInput, texts: Record<string, string>): TableInput {
  if (input.columns.every(({ under }) => !under)) return input;
  return { ...input, columns: input.columns.map((column) => columnFor(column, texts)) };
}

/** The units in which the columns of numbers start, as the state keeps them. */
export function usualUnits({ columns }: TableInput): string {
  return columns.flatMap(({ quantity, unit }) => (quantity ? [unit ?? '1'] : [])).join(',');
}
