import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** What the fields of the page hold, and what those of a copy of it would: a copy keeps attributes, no properties. */
const fieldsHereAndInCopy = (page: Page) =>
  page.evaluate(() => {
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    const contents = (root: Document) => {
      const fields = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '.calculator-inputs :is(input:not([type=file]), select), .result-unit',
      );
      return [...fields].map((field) =>
        field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)
          ? String(field.checked)
          : field.value,
      );
    };
    return [contents(document), contents(copy)];
  });

/** Changes a number, a choice and a unit, where there are such. */
async function change(page: Page) {
  const number = page
    .locator('.calculator .field-line input[type=text], .calculator tbody input')
    .first();
  await number.fill((await number.inputValue()).replace(/\d/, (digit) => `${Number(digit) + 1}`));
  for (const units of ['.field-line select', '.result-unit']) {
    const menu = page.locator(`.calculator ${units}`).first();
    if (await menu.count()) await menu.selectOption({ index: 1 });
  }
  const choice = page.locator('.calculator-inputs .field-choice input').last();
  if (await choice.count()) await choice.check();
}

describe.concurrent('a saved page', () => {
  it.for([...calculators.keys(), 'safety-record'])(
    'of %s has beside its results the fields they come from',
    async (id, { expect }) => {
      const watched = await openWatched(browser, site.address(`/calculators/${id}/`));
      const { page } = watched;
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      const [before = []] = await fieldsHereAndInCopy(page);
      expect(before.length).toBeGreaterThan(2);
      await change(page);
      const differences = async () => {
        const [here = [], copy = []] = await fieldsHereAndInCopy(page);
        return here.flatMap((content, place) =>
          content === copy[place] ? [] : `${place}: ${content}, in the copy ${copy[place]}`,
        );
      };
      const [after] = await fieldsHereAndInCopy(page);
      expect(after).not.toEqual(before);
      await expect.poll(differences).toEqual([]);
      expect(watched.faults).toEqual([]);
      await watched.close();
    },
  );
});

it('of one file, as Chromium saves it, keeps its style, its numbers and what they come from', async () => {
  const watched = await openWatched(browser, site.address('/calculators/conductivity/'));
  const { page } = watched;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const typed = page.locator('.calculator .field-line input[type=text]').first();
  await typed.fill('420 ± 5');
  await expect.poll(() => typed.getAttribute('value')).toBe('420 ± 5');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await watched.close();

  const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
  const file = join(folder, 'page.mhtml');
  writeFileSync(file, data);
  const copy = await openWatched(browser, `file://${file}`, { javaScriptEnabled: false });
  const field = copy.page.locator('.calculator .field-line input[type=text]').first();
  expect(await field.inputValue()).toBe('420 ± 5');
  // 1.5 mm / (420 Ω · π (6 mm)²) by hand; Chromium lets nobody type into such a file.
  const result = copy.page.locator('data[data-quantity="ionicConductivity"]').first();
  expect(await result.textContent()).toContain('0.3158');
  expect(await field.evaluate((input) => input.matches(':disabled'))).toBe(true);
  expect(await copy.page.locator('.asleep-link').first().isVisible()).toBe(false);
  await copy.close();
  rmSync(folder, { recursive: true });
});
