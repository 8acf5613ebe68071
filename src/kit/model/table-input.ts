import type { TableColumn, TableInput } from './definition.ts';

function columnFor(column: TableColumn, texts: Record<string, string>): TableColumn {
  const { under } = column;
  const word = under && texts[under.input];
  if (!under || word === undefined || !Object.hasOwn(under.words, word)) return column;
  return { ...column, ...under.words[word] };
}

const known = new WeakMap<TableInput, Map<string, TableInput>>();

/**
 * A table under the present choices, which may decide what its columns hold. The same object under
 * the same choices: what is drawn from it need not be drawn again.
 */
export function tableFor(input: TableInput, texts: Record<string, string>): TableInput {
  if (input.columns.every(({ under }) => !under)) return input;
  const words = input.columns.map(({ under }) => under && texts[under.input]);
  const key = JSON.stringify(words);
  const tables = known.get(input) ?? new Map<string, TableInput>();
  known.set(input, tables);
  const table = tables.get(key) ?? {
    ...input,
    columns: input.columns.map((column) => columnFor(column, texts)),
  };
  tables.set(key, table);
  return table;
}

/** The units in which the columns of numbers start, as the state keeps them. */
export function usualUnits({ columns }: TableInput): string {
  return columns.flatMap(({ quantity, unit }) => (quantity ? [unit ?? '1'] : [])).join(',');
}
