import type { TableColumn, TableShape } from './column.ts';

function columnFor(column: TableColumn, texts: Record<string, string>): TableColumn {
  const { under } = column;
  const word = under && texts[under.input];
  if (!under || word === undefined || !Object.hasOwn(under.words, word)) return column;
  return { ...column, ...under.words[word] };
}

const known = new WeakMap<TableShape, Map<string, TableShape>>();

/**
 * A table under the present choices, which may decide what its columns hold. The same object under
 * the same choices: what is drawn from it need not be drawn again.
 */
export function tableFor<Table extends TableShape>(
  input: Table,
  texts: Record<string, string>,
): Table {
  if (input.columns.every(({ under }) => !under)) return input;
  const words = input.columns.map(({ under }) => under && texts[under.input]);
  const key = JSON.stringify(words);
  const tables = (known.get(input) ?? new Map()) as Map<string, Table>;
  known.set(input, tables);
  const table = tables.get(key) ?? {
    ...input,
    columns: input.columns.map((column) => columnFor(column, texts)),
  };
  tables.set(key, table);
  return table;
}

/** The units in which the columns of numbers start, as the state keeps them. */
export function usualUnits({ columns }: TableShape): string {
  return columns.flatMap(({ quantity, unit }) => (quantity ? [unit ?? '1'] : [])).join(',');
}
