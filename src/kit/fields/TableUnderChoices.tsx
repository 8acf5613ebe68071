import { useMemo, type ComponentProps, type ComponentType } from 'react';
import { decidingWords, tableUnder } from '#table/columns-under-choices';
import { memoWithHandlers } from '../memo-with-handlers.ts';
import type { TableInput } from '../model/definition.ts';
import { TableField } from './TableField.tsx';

const TableOfData = memoWithHandlers(TableField);

/** The table under the present choices: the same object as long as they decide the same. */
function useTableFor(input: TableInput, texts: Record<string, string>): TableInput {
  const words = JSON.stringify(decidingWords(input, texts));
  return useMemo(() => tableUnder(input, JSON.parse(words) as (string | null)[]), [input, words]);
}

export type TableProperties = Omit<
  ComponentProps<typeof TableField>,
  'input' | 'choices' | 'declared'
> & {
  declared: TableInput;
  texts: Record<string, string>;
};

export type AnyTable = ComponentType<TableProperties>;

/** A field of a calculator that holds a table: fetched with a declaration that has one. */
export default function TableUnderChoices({ texts, ...properties }: TableProperties) {
  const input = useTableFor(properties.declared, texts);
  return <TableOfData {...properties} input={input} choices={() => texts} />;
}
