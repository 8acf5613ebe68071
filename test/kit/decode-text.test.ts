import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/kit/fields/decode-text.ts';
import { readTextFile } from '../../src/kit/fields/read-text-file.ts';

const text = 'T (°C)\tσ (S/cm)\n25\t3.10e-4\n40\t5.62e-4\n';
const bytesOf = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );
const latin = (of: string) => new Uint8Array(Buffer.from(of, 'latin1'));

function wide(of: string, isLittle: boolean): number[] {
  const bytes = [...Buffer.from(of, 'utf16le')];
  return isLittle ? bytes : bytes.map((_, at) => bytes[at ^ 1] as number);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], text)],
    ['UTF-16, little end first, with a mark', bytesOf([0xff, 0xfe], wide(text, true))],
    ['UTF-16, big end first, with a mark', bytesOf([0xfe, 0xff], wide(text, false))],
    ['UTF-16, little end first', bytesOf(wide(text, true))],
    ['UTF-16, big end first', bytesOf(wide(text, false))],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text });
  });

  // Bytes by the tables of the Unicode consortium (MAPPINGS/VENDORS) and of WHATWG.
  it.each([
    [
      'Windows (Western)',
      latin('T (\xB0C);R (k\xB5);\xE4\xB1\xB2\n25;1'),
      'T (°C);R (kµ);ä±²\n25;1',
    ],
    ['Mac OS Roman', latin('T (\xA1C);R (\xBD);\x8A\n25;1'), 'T (°C);R (Ω);ä\n25;1'],
    [
      'GB 18030 (Chinese)',
      latin('\xCE\xC2\xB6\xC8(\xA1\xE6);\xB5\xE7\xD7\xE8(\xA6\xB8)\n25;1'),
      '温度(℃);电阻(Ω)\n25;1',
    ],
    ['Shift JIS (Japanese)', latin('\x89\xB7\x93x(\x81\x8E);\x83\xB6\n25;1'), '温度(℃);Ω\n25;1'],
  ])('is read from %s, and that is said', (name, bytes, expected) => {
    expect(decodeText(bytes)).toEqual({
      ok: true,
      text: expected,
      note: `Its signs were read as ${name}.`,
    });
  });

  it.each([
    ['nothing', '', /empty/],
    ['an Excel workbook', 'PK\x03\x04[Content_Types].xml…xl/workbook.xml', /Excel workbook.*CSV/],
    [
      'a LibreOffice workbook',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      /LibreOffice.*CSV/,
    ],
    ['another archive', 'PK\x03\x04readings.txt', /zip archive/],
    ['an old workbook', '\xD0\xCF\x11\xE0\xA1\xB1', /older Excel/],
    ['a PNG', '\x89PNG\r\n\x1A\n', /picture/],
    ['a JPEG', '\xFF\xD8\xFF\xE0', /picture/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['an EC-Lab binary', 'BIO-LOGIC MODULAR FILE\x1A', /EC-Lab.*text/],
    ['any other binary', '\x00\x01\x02data\x00\x00\x03', /no text/],
    ['text with a NUL in it', '25,3.1e-4\n40,\x005.6e-4', /no text/],
  ])('is not read from %s: a sentence', (_, content, says) => {
    const decoded = decodeText(latin(content));
    expect(decoded).toMatchObject({ ok: false, problem: expect.stringMatching(says) });
  });
});

/** A file whose pieces come one by one, as from a slow disk. */
function slowFile(pieces: string[], onPiece: (index: number) => void): File {
  const file = new File(pieces, 'slow.csv');
  let index = 0;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        onPiece(index);
        const piece = pieces[index++];
        if (piece === undefined) controller.close();
        else controller.enqueue(new Uint8Array(Buffer.from(piece)));
      },
    });
  return Object.assign(file, { stream });
}

describe('reading a file', () => {
  it('tells how far it has come', async () => {
    const shares: number[] = [];
    const file = slowFile(['25,1\n', '40,2\n'], () => {});
    const read = await readTextFile(file, { onProgress: (share) => shares.push(share) });
    expect(read.text).toBe('25,1\n40,2\n');
    expect(shares).toEqual([0, 0.5]);
  });

  it('ends when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const asked: number[] = [];
    const file = slowFile(['25,1\n', '40,2\n', '55,3\n', '70,4\n'], (index) => {
      asked.push(index);
      if (index === 1) controller.abort();
    });
    await expect(readTextFile(file, { signal: controller.signal })).rejects.toThrow(/abort/i);
    expect(asked.length).toBeLessThan(4);
  });

  it('refuses a large file before it reads any of it', async () => {
    const asked: number[] = [];
    const file = Object.defineProperty(
      slowFile(['x'], (index) => asked.push(index)),
      'size',
      {
        value: 50e6,
      },
    );
    await expect(readTextFile(file)).rejects.toThrow(/50 MB; at most 4 MB/);
    expect(asked).toEqual([]);
  });
});
