import type { TableShape } from './column.ts';
import { tableFor } from './columns-under-choices.ts';
import { leftOut, type ColumnUse, type ImportState } from './import-outcome.ts';
import { unitsOfColumns } from './read-table.ts';
import type { TextTable } from './text-table.ts';

/** What each column of a table holds at present: its reading and its unit. */
export function presentUses(shape: TableShape, state: ImportState): (ColumnUse | undefined)[] {
  const present = unitsOfColumns(tableFor(shape, state.choices ?? {}), state.units);
  return shape.columns.map(({ id, quantity, under }, index) => {
    if (!quantity) return undefined;
    const word = under ? state.choices?.[under.input] : undefined;
    const isOther = word !== undefined && under && Object.hasOwn(under.words, word);
    const reading = isOther && word !== (under.own ?? quantity) ? word : 'itself';
    return { column: id, as: 'value', reading, unit: present[index] ?? '1', factor: 1 };
  });
}

/** Places that are still free, filled in order by the columns of numbers that are left. */
export function fillInOrder(
  shape: TableShape,
  state: ImportState,
  table: TextTable,
  uses: readonly ColumnUse[],
  isFree: (at: number) => boolean,
): ColumnUse[] {
  const present = presentUses(shape, state);
  const open = shape.columns.flatMap((column, index) => {
    const isFilled = uses.some((use) => use.column === column.id && use.as === 'value');
    const use = present[index];
    return isFilled || column.optional || !use ? [] : [use];
  });
  const filled = [...uses];
  table.columns.forEach(({ isNumeric }, at) => {
    if (open.length > 0 && isNumeric && filled[at]?.column === null && isFree(at))
      filled[at] = open.shift() ?? leftOut;
  });
  return filled;
}
