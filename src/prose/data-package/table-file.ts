import Papa from 'papaparse';
import { archive } from '../archive.ts';
import { provenanceOf } from './provenance.ts';
import { columnsOf, rowsOf, tableNamed } from './tables.ts';

/** By this mark spreadsheets know UTF-8; some readers of data take it for a letter of the first name. */
export const byteOrderMark = '\uFEFF';

/** A table as CSV (RFC 4180): every record with its own address and the version it was taken from. */
export async function tableFile(name: string, site: URL): Promise<string> {
  const table = tableNamed(name);
  const fields = columnsOf(table).map((column) => column.name);
  const data = (await rowsOf(table)).map((row) => {
    const whole: Record<string, unknown> = {
      ...row,
      ...provenanceOf(table, String(row.id), site),
    };
    return fields.map((field) => whole[field] ?? '');
  });
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** The records of a table for a download as JSON, each with its provenance behind what it says. */
export async function recordsFile(name: string, site: URL): Promise<object[]> {
  const table = tableNamed(name);
  const { json, withoutProvenance } = table.download;
  return [...(await archive(table.collection)).values()].map((entry) => ({
    ...(json?.(entry) ?? entry.data),
    ...(!withoutProvenance && provenanceOf(table, entry.id, site)),
  }));
}
