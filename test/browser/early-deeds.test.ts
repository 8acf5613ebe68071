import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { site } from './browser-and-site.ts';
import { awake, start } from './late-scripts.ts';

const ids = [...calculators.keys(), 'safety-record'];

const held = (id: string) => start(`/calculators/${id}/`, { held: true, acceptDownloads: true });

/** The folds that stand open, by the words on them. */
const openFolds = (page: Page) =>
  page
    .locator('.calculator details[open] > summary')
    .evaluateAll((folds) => folds.map((fold) => (fold as HTMLElement).innerText));

describe.each(ids)('what is done to %s before it answers', (id) => {
  it('is done when it does: a file is saved at one press', async () => {
    const { page, release, close } = await held(id);
    const saving = page.getByRole('button', { name: /^Save (?:CSV|JSON)$/ }).first();
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await saving.click();
    expect(files).toEqual([]);
    release();
    await awake(page);
    await expect.poll(() => files.length).toBe(1);
    expect(files[0]).toMatch(/\.(?:csv|json)$/);
    await close();
  });

  it('leaves its folds open and the focus where it is', async () => {
    const { page, release, close } = await held(id);
    const folds = page.locator('.calculator details:not([open]) > summary:visible');
    await folds.last().click();
    const opened = await openFolds(page);
    const field = page.locator('.calculator input[type=text]').first();
    await field.focus();
    release();
    await awake(page);
    await expect.poll(() => openFolds(page)).toEqual(expect.arrayContaining(opened));
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });
});

describe('a number typed before a choice that takes its field away', () => {
  it.each([
    ['interfacial-resistance', 'totalResistance', '312.5', 'from', 'arc', 'total'],
    ['interphase-growth', 'parabolicRateConstant', '22.5', 'rate', 'wagner', 'given'],
    [
      'nernst-planck',
      'cationDiffusionCoefficient',
      '2.5e-8',
      'question',
      'transference',
      'profile',
    ],
  ])('of %s is there when the choice is taken back', async (id, key, text, name, to, back) => {
    const { page, release, close } = await held(id);
    const field = page.locator(`[id="${id}-${key}"]`);
    const choice = (value: string) => page.locator(`[name="${id}-${name}"][value="${value}"]`);
    await field.fill(text);
    await choice(to).check({ force: true });
    release();
    await awake(page);
    await expect.poll(() => page.url()).toContain(`${name}=${to}`);
    expect(await field.count()).toBe(0);
    await choice(back).check({ force: true });
    await expect.poll(() => field.inputValue()).toBe(text);
    expect(page.url().startsWith(site.address(`/calculators/${id}/`))).toBe(true);
    await close();
  });

  it('keeps the unit chosen beside it', async () => {
    const { page, release, close } = await held('conductivity');
    await page.getByRole('textbox', { name: /thickness/i }).fill('500');
    await page.getByLabel('Unit of thickness').selectOption('um');
    release();
    await awake(page);
    await expect.poll(() => page.url()).toContain('thickness=500+um');
    await close();
  });
});
