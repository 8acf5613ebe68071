import type { TableShape } from '#table/column';
import { columnName, unitsOfColumns } from '#table/read-table';
import { splitTable } from '#table/table-text';
import { columnsInUse } from '#table/columns-in-use';
import { units, type UnitId } from '#units/units';
import { unitsOfTable, type Draft } from './draft.ts';
import { recordText } from './record-file.ts';
import { tables } from './tables.ts';

export const savedJson = (draft: Draft, schema: string) => recordText(draft, schema);

/** A cell that no spreadsheet takes for a formula, nor for two. */
function cell(text: string): string {
  const guarded = /^[=+\-@\t]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The specimens, one a row, with names and units in the head as the form reads them again. */
export function savedCsv(draft: Draft): string {
  const { text } = draft.tables.specimens;
  const shape = columnsInUse<TableShape>(tables.specimens, text);
  const columnUnits = unitsOfColumns(tables.specimens, unitsOfTable(draft, 'specimens'));
  const head = shape.columns.map((column, at) => {
    const unit = columnUnits[at] as UnitId;
    return column.quantity
      ? `${columnName(column)} (${units[unit]?.label || '1'})`
      : columnName(column);
  });
  const rows = [head, ...splitTable(text)].map((cells) => cells.map(cell).join(','));
  // The mark at the start makes spreadsheets read UTF-8.
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}
