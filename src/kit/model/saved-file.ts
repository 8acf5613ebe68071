const delimiters = [',', ';', '\t'];

/** The records of a CSV file (RFC 4180) with one of the delimiters that spreadsheets write. */
function splitRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const each = new RegExp(
    `(?:"((?:[^"]|"")*)"([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  for (let isOpen = false; isOpen || each.lastIndex < text.length;) {
    const [, quoted, behind = '', plain = '', sign] = each.exec(text) ?? [];
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    isOpen = sign === delimiter;
    if (isOpen) continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** Headers of the first record of every saved calculation. */
const marks = ['calculator', 'version', 'permalink'];

/** A spreadsheet of another language keeps a line that it could not split as one cell. */
function unpacked(records: string[][]): string[][] {
  return records.map((record) => {
    const filled = record.filter((cell) => cell.trim() !== '');
    const [only = ''] = filled;
    const isPacked = filled.length === 1 && only.includes(',');
    return isPacked ? (splitRecords(only, ',')[0] ?? record) : record;
  });
}

/** A file that “Save CSV” wrote, taken apart. */
export interface SavedFile {
  /** Of the calculator. */
  title: string;
  permalink: string;
  /** A header, the one row of inputs and results, and below them the tables of data. */
  records: string[][];
}

/** Takes a text apart that “Save CSV” wrote, whoever saved it again; undefined for every other text. */
export function readSavedFile(text: string): SavedFile | undefined {
  const content = text.replace(/^\uFEFF/, '').replace(/^sep=.[\r\n]+/i, '');
  const [first = ''] = content.split(/[\r\n]/, 1);
  if (!marks.every((mark) => first.includes(mark))) return undefined;
  for (const delimiter of delimiters) {
    const plain = splitRecords(content, delimiter);
    for (const candidate of [plain, unpacked(plain)]) {
      const records = candidate.map((record) => record.map((cell) => cell.trim()));
      const [head = [], row = []] = records;
      if (!marks.every((mark) => head.includes(mark))) continue;
      const cellOf = (name: string) => row[head.indexOf(name)] ?? '';
      return { title: cellOf('calculator'), permalink: cellOf('permalink'), records };
    }
  }
  return undefined;
}

/** A column of a record of names: where it stands, and the unit in brackets behind its name. */
export interface SavedColumn {
  at: number;
  unit: string;
}

/** `thickness [mm]` and `form` as the names of columns. */
export function savedColumns(head: readonly string[]): Map<string, SavedColumn> {
  const columns = head.map((cell, at): [string, SavedColumn] => {
    const [, name = cell, unit = ''] = /^(.*) \[([^\]]*)\]$/.exec(cell) ?? [];
    return [name, { at, unit }];
  });
  // Of two columns of one name the first counts.
  return new Map(columns.toReversed());
}

/** A word without the guard that keeps spreadsheets from running it. */
export function savedWord(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@\t])/, '');
}

/** A number as programs of any language save it; `NaN` for other words, undefined for an empty cell. */
export function savedNumber(cell = ''): number | undefined {
  if (cell === '') return undefined;
  const text = cell.replace(/^([+-]?\d+),(\d+(?:e[+-]?\d+)?)$/i, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

/** Spreadsheets save what they show: six digits or more. */
const shownDigits = Array.from({ length: 10 }, (_, index) => index + 6);

/** Whether a file holds a number, perhaps as a spreadsheet has rounded it. */
export function isSavedFrom(number: number | undefined, saved: number | undefined): boolean {
  if (number === undefined || saved === undefined || number === saved) return number === saved;
  return shownDigits.some((digits) => Number(number.toPrecision(digits)) === saved);
}
