import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  cell,
  chooseFile,
  chooser,
  dropFiles,
  expectSaid,
  openCalculator,
  pasteInto,
  valueOf,
} from './table-page.ts';

/** Texts that are no table of these pages, and what must be said of them. */
const texts: [what: string, text: string, says: RegExp][] = [
  ['a cell of 1 MB alone', 'x'.repeat(1_000_000), /1000000 characters/],
  ['a number of 1 MB', `25\t${'9'.repeat(1_000_000)}\n40\t1e-4\n`, /1000000 characters/],
  ['a name of 1 MB', `T (°C),${'a'.repeat(1_000_000)}\n25,1e-4\n40,2e-4\n`, /1000000 characters/],
  ['100 000 rows', '25\t1e-4\n'.repeat(100_000), /100000 rows/],
  ['500 columns', `${Array.from({ length: 500 }, (_, n) => n + 20).join('\t')}\n`.repeat(5), /500/],
  ['formulas', 'T (°C)\tσ (S/cm)\n25\t=B2*1000\n40\t=B3*1000\n', /is a formula/],
  ['two decimal marks', 'T (°C);σ (mS/cm)\n25,5;0.31\n40,5;0.56\n', /two decimal marks/],
  [
    'a workbook read as text',
    `PK\u0003\u0004${'\u0000\u0001'.repeat(800)}`,
    /workbook|no text|not a text/,
  ],
  [
    'UTF-16 read as Latin letters',
    [...'T,σ\n25,0.31\n40,0.5\n'].join('\u0000'),
    /UTF-16|no text|not a text/,
  ],
  ['words alone', 'these are,only words\nno,number', /No row of numbers|no number for these cells/],
];

/** What opens only as a file. */
const files: [what: string, bytes: Buffer, says: RegExp][] = [
  ['an archive', Buffer.from('PK\x03\x04 data/notes.txt', 'latin1'), /zip archive/],
  ['noise', Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)), /no text/],
  ['nothing', Buffer.alloc(0), /empty/],
];

const problemOf = (page: Page) => page.locator('.field-table [role=status] .field-problem');

/** The sentence stands at the table, the table and its result stay; typing takes the sentence away. */
async function expectRefused(page: Page, what: string, says: RegExp, before: number) {
  const problem = problemOf(page);
  await expect.poll(() => problem.textContent(), { message: what }).toMatch(says);
  expect(await cell(page, 'temperature', 1).inputValue(), what).toBe('25');
  expect(await cell(page, 'temperature', 5).inputValue(), what).toBe('85');
  // The server and the browser may differ in the last bit of an exponential.
  expect(await valueOf(page, 'activationEnergy'), what).toBeCloseTo(before, 6);
  await cell(page, 'temperature', 5).fill('86');
  await cell(page, 'temperature', 5).fill('85');
  await expect.poll(() => problem.count(), { message: what }).toBe(0);
}

describe('hostile texts and files get a sentence at the table, which stays', () => {
  it('pasted into a cell', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    for (const [what, text, says] of texts) {
      await pasteInto(page, 'temperature', 1, text);
      await expectRefused(page, what, says, before);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('opened by the button, 50 MB among them', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    for (const [what, text, says] of texts.slice(1)) {
      await chooseFile(page, 'a.csv', text);
      await expectRefused(page, what, says, before);
    }
    for (const [what, bytes, says] of files) {
      await chooseFile(page, 'a.csv', bytes);
      await expectRefused(page, what, says, before);
    }
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    const large = join(folder, 'large.csv');
    writeFileSync(large, Buffer.alloc(50_000_000, '25,1e-4\n'));
    await page.locator('.field-table input[type=file]').first().setInputFiles(large);
    await expectRefused(page, '50 MB', /50 MB/, before);
    rmSync(folder, { recursive: true });
    expect(faults).toEqual([]);
    await close();
  });

  it('dropped', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    for (const [what, text, says] of texts.slice(1)) {
      await dropFiles(page, '.field-table', [{ name: 'a.csv', content: Buffer.from(text) }]);
      await expectRefused(page, what, says, before);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

describe('several blocks of rows', () => {
  const blocks =
    'Pellet A\nT (°C),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n\nPellet B\nT (°C),σ (mS/cm)\n25,0.62\n40,1.12\n55,1.9\n';

  it('become series where a table takes series', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await chooseFile(page, 'blocks.csv', blocks);
    await expectSaid(page, /6 rows.*series from “block”/s);
    await expect.poll(() => cell(page, 'temperature', 6).inputValue()).toBe('55');
    await close();
  });

  it('are asked about elsewhere, and the answer reads the first alone', async () => {
    const { page, close } = await openCalculator('interphase-fit');
    await chooseFile(
      page,
      'cells.csv',
      'Cell 1\nt (h),ASR (Ω cm²)\n1,20\n4,25\n9,29\n\nCell 2\nt (h),ASR (Ω cm²)\n1,30\n4,35\n',
    );
    await expect.poll(() => chooser(page).count()).toBe(1);
    await expect.poll(() => chooser(page).textContent()).toMatch(/Only the first is read/);
    await page.getByRole('button', { name: 'Read these columns', exact: true }).click();
    await expectSaid(page, /3 rows.*the first of 2 blocks of rows/s);
    expect(await cell(page, 'time', 4).count()).toBe(0);
    await close();
  });
});
