import type { TextLine, TextReader } from '../text-reader.ts';

type Cell = string | number | boolean | null;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function linesOf(rows: unknown[][]): TextLine[] {
  return rows.map((row, index) => {
    const cells = row.map((cell) =>
      cell === null || cell === undefined
        ? ''
        : typeof cell === 'object'
          ? '…'
          : String(cell as Cell),
    );
    return { number: index + 1, raw: cells.join('\t'), cells };
  });
}

/** Records, rows, or columns under their names; undefined for any other shape. */
function rowsOf(value: unknown): unknown[][] | undefined {
  if (Array.isArray(value)) {
    if (value.every(Array.isArray)) return value;
    if (!value.every(isRecord) || value.length === 0) return undefined;
    const names = [...new Set(value.slice(0, 100).flatMap((record) => Object.keys(record)))];
    return [names, ...value.map((record) => names.map((name) => record[name]))];
  }
  if (!isRecord(value)) return undefined;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray))
    return [columns, ...data];
  const names = Object.keys(value);
  const lists = Object.values(value).map((list) => (isRecord(list) ? Object.values(list) : list));
  if (names.length === 0 || !lists.every(Array.isArray)) return undefined;
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return [
    names,
    ...Array.from({ length: longest }, (_, at) => lists.map((list) => (list as unknown[])[at])),
  ];
}

const refusal =
  'This is JSON, but no list of rows. Save the table as CSV, or copy its cells and paste them.';

/** A dictionary as Python prints it, in JSON’s words. */
function ofPython(text: string): string {
  return text
    .replace(/"/g, '\\"')
    .replace(/'/g, '"')
    .replace(/\b(?:np|numpy)\.\w+\(([^()]*)\)/g, '$1')
    .replace(/\b(?:nan|None|NaN)\b/g, 'null')
    .replace(/,(?=\s*[\]}])/g, '');
}

/** A matrix as numpy prints it: rows in brackets, blanks between the numbers. */
const printedMatrix = /^\s*\[\[[\d\s.eE+\-[\]]+\]\]\s*$/;

function ofMatrix(text: string): unknown[][] {
  const rows = text.match(/\[[^[\]]+\]/g) ?? [];
  return rows.map((row) => row.slice(1, -1).trim().split(/\s+/));
}

function parsed(text: string): unknown {
  if (printedMatrix.test(text)) return ofMatrix(text);
  if (/^\s*\[?\s*\{\s*'/.test(text)) return JSON.parse(ofPython(text));
  const isOneALine = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return isOneALine ? lines.map((line) => JSON.parse(line) as unknown) : JSON.parse(text);
}

/** JSON as programs write tables: records, rows, or columns under their names. */
const jsonRecords: TextReader = {
  recognises: (text) => /^\s*(?:\[\s*[[{]|\{\s*["'])/.test(text.slice(0, 1000)),
  read: (text) => {
    try {
      const rows = rowsOf(parsed(text));
      return rows ? { lines: linesOf(rows), delimiter: '\t' } : refusal;
    } catch {
      return 'This begins like JSON, but is not complete. Save the table as CSV, or copy its cells and paste them.';
    }
  },
};

export default jsonRecords;
