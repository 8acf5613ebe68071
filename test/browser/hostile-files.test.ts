import { describe, expect, it } from 'vitest';
import {
  cell,
  chooseFile,
  dropFiles,
  expectSaid,
  openCalculator,
  pasteInto,
  valueOf,
} from './table-page.ts';

const withHeader = 'T (K)\tσ (mS/cm)\n300\t0.35\n320\t0.72\n340\t1.34\n360\t2.31\n';

const button = (name: string) => ({ name, exact: true });

describe('hostile files', () => {
  const files: [what: string, files: { name: string; content: Buffer }[], says: RegExp][] = [
    [
      'two files',
      [1, 2].map((n) => ({ name: `${n}.csv`, content: Buffer.from('25,1e-4\n40,2e-4') })),
      /2 files; one at a time/,
    ],
    [
      'a picture',
      [{ name: 'a.png', content: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }],
      /picture/,
    ],
    [
      'a workbook',
      [{ name: 'a.xlsx', content: Buffer.from('PK\x03\x04 xl/workbook.xml') }],
      /Excel workbook.*CSV/,
    ],
    [
      'noise',
      [
        {
          name: 'a.bin',
          content: Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)),
        },
      ],
      /no text/,
    ],
    ['nothing', [{ name: 'a.csv', content: Buffer.alloc(0) }], /empty/],
    ['words', [{ name: 'a.csv', content: Buffer.from('these are,only words\nno,number') }], /./],
    ['50 MB', [{ name: 'a.csv', content: Buffer.alloc(50_000_000, '25,1e-4\n') }], /50 MB/],
    [
      '100 000 rows',
      [{ name: 'a.csv', content: Buffer.from('25,1e-4\n'.repeat(100_000)) }],
      /100000 rows/,
    ],
    [
      'a cell of 1 MB',
      [{ name: 'a.csv', content: Buffer.from(`25,${'9'.repeat(1_000_000)}\n`) }],
      /./,
    ],
  ];

  it('get a sentence at the table, which stays', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    const problem = page.locator('.field-table [role=status] .field-problem');
    for (const [what, dropped, says] of files) {
      await dropFiles(page, '.field-table', dropped);
      await expect.poll(() => problem.textContent(), { message: what }).toMatch(says);
      expect(await cell(page, 'temperature', 5).inputValue(), what).toBe('85');
      // The server and the browser may differ in the last bit of an exponential.
      expect(await valueOf(page, 'activationEnergy'), what).toBeCloseTo(before, 6);
      await cell(page, 'temperature', 5).fill('86');
      await cell(page, 'temperature', 5).fill('85');
      await expect.poll(() => problem.count(), { message: what }).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('are none in UTF-16, with or without a mark, or in Latin letters', async () => {
    const { page, close } = await openCalculator('arrhenius');
    const text = 'T (°C);σ (mS/cm)\r\n25;0,31\r\n40;0,56\r\n55;0,96\r\n';
    const encoded = [
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(text.replace('σ', 'sigma'), 'latin1'),
    ];
    for (const content of encoded) {
      await page.getByRole('button', button('Empty')).click();
      await expectSaid(page, /emptied/);
      await dropFiles(page, '.field-table', [{ name: 'a.csv', content }]);
      await expectSaid(page, /3 rows.*°C.*mS/s);
      await expect.poll(() => cell(page, 'conductivity', 3).inputValue()).toBe('0.96');
    }
    await close();
  });

  it('that come slowly show how far they are, and can be left', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.evaluate(() => {
      File.prototype.stream = () =>
        new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([50])) });
    });
    await chooseFile(page, 'slow.csv', withHeader);
    await expect
      .poll(() => page.getByRole('progressbar', { name: 'Reading slow.csv' }).count())
      .toBe(1);
    await page.getByRole('button', button('Cancel')).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await close();
  });
});

describe('without a connection', () => {
  it('says that the reader of texts could not be fetched, and reads once it can be', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.context().setOffline(true);
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /could not be fetched/);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await page.getByRole('button', button('Empty')).click();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('');
    await page.context().setOffline(false);
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /4 rows/);
    await close();
  });
});
