import Papa from 'papaparse';
import { provenanceOf } from './provenance.ts';
import { rowsOfTables } from './rows.ts';
import { cellsOf, tables } from './tables.ts';

/** By this mark spreadsheets know UTF-8; some readers of data take it for a letter of the first name. */
export const byteOrderMark = '\uFEFF';

/** A table as CSV (RFC 4180): every record with its own address and the version it was taken from. */
export async function tableFile(name: string, site: URL): Promise<string> {
  const table = tables[name];
  const rows = await rowsOfTables[name]?.();
  if (!table || !rows) throw new Error(`There is no table ${name}.`);
  const data = rows.map((row) =>
    cellsOf(table, { ...row, ...provenanceOf(name, String(row.id), site) }),
  );
  const fields = table.fields.map((field) => field.name);
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
