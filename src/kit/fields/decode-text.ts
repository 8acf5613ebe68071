/** The text of some bytes, with a sentence on how it was read where that is not plain; or why there is none. */
export type DecodedText =
  { ok: true; text: string; note?: string } | { ok: false; problem: string };

const asCsv = 'Save the sheet as CSV, or copy its cells and paste them.';
const asText = 'Export the data as text or CSV, and open that.';
const picture =
  'This is a picture, which holds no numbers that could be read: type them, or open the file they came from.';

const packed = 'This is a compressed file. Unpack it, and open what was in it.';

/** How files that are no text begin, in hexadecimal digits, and what to do with them. */
const beginnings: [begins: string, says: string][] = [
  ['d0cf11e0', `This is a workbook of an older Excel. ${asCsv}`],
  ['25504446', 'This is a PDF. Copy the rows out of it and paste them.'],
  ['89504e47', picture],
  ['ffd8ff', picture],
  ['47494638', picture],
  ['52494646', picture],
  ['49492a00', picture],
  ['4d4d002a', picture],
  ['1f8b', packed],
  ['377abcaf', packed],
  ['52617221', packed],
  ['7b5c727466', 'This is a formatted text (RTF). Copy the rows out of it and paste them.'],
  ['42494f2d4c4f474943204d4f44554c41522046494c45', `This is a binary file of EC-Lab. ${asText}`],
  ['4d41544c414220352e30204d41542d66696c65', `This is a binary file of MATLAB. ${asText}`],
  ['43505941', `This is a project of Origin. ${asText}`],
  ['4350595541', `This is a project of Origin. ${asText}`],
  ['89484446', `This is an HDF5 file. ${asText}`],
  ['53514c69746520666f726d6174', `This is a database. ${asText}`],
];

/** What a zip archive is, by the names of the files in it. */
const archives: [holds: string, says: string][] = [
  ['xl/', `This is an Excel workbook. ${asCsv}`],
  ['opendocument.spreadsheet', `This is a workbook of LibreOffice. ${asCsv}`],
  ['Index/', `This is a workbook of Numbers. ${asCsv}`],
  ['word/', 'This is a Word document. Copy the rows of its table and paste them.'],
  ['opendocument.text', 'This is a text document. Copy the rows of its table and paste them.'],
];

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Why bytes are no text, by how they begin. */
function foreignFormat(bytes: Uint8Array): string | undefined {
  const head = hexadecimal(bytes.subarray(0, 64));
  if (head.startsWith('504b0304')) {
    const names = new TextDecoder('latin1').decode(bytes);
    const found = archives.find(([holds]) => names.includes(holds));
    return (
      found?.[1] ??
      `This is a workbook or another zip archive. ${asCsv} Of an archive, open one of the files in it.`
    );
  }
  return beginnings.find(([begins]) => head.startsWith(begins))?.[1];
}

/** UTF-16 without a mark at its start: every other byte of a Western text is zero. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.3 * sample.length && even < 0.02 * sample.length) return 'utf-16le';
  return even > 0.3 * sample.length && odd < 0.02 * sample.length ? 'utf-16be' : undefined;
}

/** Encodings of instruments and spreadsheets that say nothing of themselves; the first wins where all fit. */
const oldEncodings: [label: string, name: string][] = [
  ['windows-1252', 'Windows (Western)'],
  ['macintosh', 'Mac OS Roman'],
  ['gb18030', 'GB 18030 (Chinese)'],
  ['shift_jis', 'Shift JIS (Japanese)'],
  ['windows-1253', 'Windows (Greek)'],
];

/** Signs of units and quantities, letters of words, and what neither has; by their numbers, since a
 * page fetches the letters that its scripts name. */
const signs =
  /[\u{b0}\u{b1}\u{b2}\u{b3}\u{b5}\u{d7}\u{3a3}\u{3a9}\u{3bc}\u{3c1}\u{3c3}\u{3c9}\u{2103}\u{221a}·]/u;
const letters =
  /[\u{c4}\u{d6}\u{dc}\u{df}\u{e0}\u{e4}-\u{e9}\u{f1}\u{f6}\u{f8}\u{fc}–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const strange = /[^\p{L}\p{M}]|[\u{ff61}-\u{ff9f}]/u;

function worth(sign: string): number {
  if (signs.test(sign)) return 4;
  if (letters.test(sign) && !strange.test(sign)) return 1;
  return strange.test(sign) ? -2 : 0;
}

/** How well a text looks like one of measurements. */
function score(text: string): number {
  const unusual = Array.from(text.slice(0, 20_000).matchAll(/\P{ASCII}/gu), ([sign]) => sign);
  return unusual.reduce((sum, sign) => sum + worth(sign), 0);
}

function decodeOld(bytes: Uint8Array): DecodedText {
  const candidates = oldEncodings.flatMap(([label, name]) => {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return [{ text, name, score: score(text) }];
    } catch {
      return [];
    }
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  if (!best) return { ok: false, problem: `The signs of this file are not known here. ${asText}` };
  return { ok: true, text: best.text, note: `Its signs were read as ${best.name}.` };
}

/** Signs that no text of rows has. */
const control = /[\0-\x08\x0E-\x1A\x1C-\x1F]/;

function withoutControl(decoded: DecodedText): DecodedText {
  if (!decoded.ok || !control.test(decoded.text)) return decoded;
  return { ok: false, problem: `This is no text that could be read. ${asText}` };
}

/** The text of a file, in the encodings in which instruments and spreadsheets write. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, problem: 'The file is empty.' };
  const problem = foreignFormat(bytes);
  if (problem) return { ok: false, problem };
  const mark = hexadecimal(bytes.subarray(0, 2));
  const marked = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : undefined;
  const wide = marked ?? utf16Without(bytes);
  if (wide) return withoutControl({ ok: true, text: new TextDecoder(wide).decode(bytes) });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return withoutControl({ ok: true, text });
  } catch {
    return withoutControl(decodeOld(bytes));
  }
}
