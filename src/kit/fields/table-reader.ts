import type { TableShape } from '#table/column';
import type { ColumnUse, ImportOutcome, ImportState } from '#table/import-outcome';
import { openTable } from '#table/import-table';
import { tableFor } from '#table/columns-under-choices';
import { splitTable } from '#table/table-text';

/** Reads a text into a table. */
export function readTableText(
  shape: TableShape,
  state: ImportState,
  text: string,
  uses?: readonly ColumnUse[],
): ImportOutcome {
  const opened = openTable(tableFor(shape, state.choices ?? {}), state, text);
  if (!opened.ok) return { kind: 'problem', problem: opened.problem };
  const rows = splitTable(opened.text);
  const columns = shape.columns.map((column, at) => ({
    heading: column.id,
    cells: rows.slice(0, 5).map((row) => row[at] ?? ''),
  }));
  const own = shape.columns.map(({ id, unit = '' }): ColumnUse => ({
    column: id,
    as: 'value',
    reading: 'itself',
    unit,
    factor: 1,
  }));
  return {
    kind: 'table',
    text: opened.text,
    units: opened.units,
    choices: {},
    rows: rows.length,
    understood: opened.note,
    cautions: [],
    uses: [...(uses ?? own)],
    columns,
  };
}
