import type { TableShape } from '#table/column';
import type { ColumnUse, FileColumn } from '#table/import-outcome';

/** The name of a column of a text, as series and messages call it. */
export function columnTitle(columns: readonly FileColumn[], at: number): string {
  const { heading = '' } = columns[at] ?? {};
  const isShared = columns.some((other, index) => index !== at && other.heading === heading);
  if (heading === '') return `column ${at + 1}`;
  return isShared ? `${heading}, column ${at + 1}` : heading;
}

/**
 * The uses a reader chose, ready to be read: several columns in one place are series with names where
 * the table has series, and an uncertainty is of the value before it.
 */
export function chosenUses(
  { columns: ofTable }: TableShape,
  columns: readonly FileColumn[],
  uses: readonly ColumnUse[],
): ColumnUse[] {
  const hasSeries = ofTable.some(({ id, quantity }) => id === 'series' && !quantity);
  const nameOf = (at: number) => uses[at]?.series ?? columnTitle(columns, at);
  return uses.map((given, at) => {
    const use: ColumnUse = { ...given };
    delete use.series;
    const values = uses.flatMap((each, index) =>
      each.column === use.column && each.as === 'value' ? [index] : [],
    );
    const isMeasured = ofTable.some(({ id, uncertainty }) => id === use.column && uncertainty);
    if (!hasSeries || !isMeasured || values.length < 2) return use;
    const owner = values.findLast((index) => index <= at) ?? (values[0] as number);
    return { ...use, series: nameOf(owner) };
  });
}
