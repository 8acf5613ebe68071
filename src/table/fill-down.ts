import type { TableShape } from './column.ts';
import { titleOf } from './choose-candidates.ts';
import type { ColumnUse } from './import-outcome.ts';
import type { TextTable } from './text-table.ts';

/** Names of series that stand once over empty cells, as merged cells are saved, hold for the rows below. */
export function withSeriesFilled(
  { columns }: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): TextTable {
  const series = columns.find(({ id, quantity }) => id === 'series' && !quantity);
  const at = series ? uses.findIndex(({ column }) => column === series.id) : -1;
  const text = table.columns[at];
  const names = text?.cells.filter((cell) => cell !== '') ?? [];
  const isMerged = names.length > 1 && new Set(names).size === names.length;
  if (!text || !isMerged || text.cells[0] === '' || names.length === text.cells.length)
    return table;
  let name = '';
  const cells = text.cells.map((cell) => (name = cell || name));
  return {
    ...table,
    columns: table.columns.with(at, { ...text, cells }),
    notes: [...table.notes, `each name in ${titleOf(text, at)} taken for the rows below it`],
  };
}
