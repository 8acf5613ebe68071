import Papa from 'papaparse';

const text = (body: string, type: string) =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** A download as JSON, indented so that it can be read and compared line by line. */
export const json = (data: unknown): Response =>
  text(`${JSON.stringify(data, null, 2)}\n`, 'application/json');

/** A download as CSV with one row per record; a missing value is an empty cell. */
export const csv = (rows: Record<string, unknown>[]): Response =>
  text(`${Papa.unparse(rows, { newline: '\n' })}\n`, 'text/csv');
