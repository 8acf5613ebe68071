import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

const narrow = { viewport: { width: 360, height: 780 } };
const shown = (page: Page) => page.locator('#materials [data-row]:visible').count();
const all = (page: Page) => page.locator('#materials [data-row]').count();

it('folds the electrolytes by family on a phone, with and without a script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const settings = { ...narrow, javaScriptEnabled };
    const { page, close } = await openWatched(browser, site.address('/electrolytes/'), settings);
    await expect.poll(() => shown(page), { timeout: 20_000 }).toBe(0);
    await page.locator('#materials .group label').first().click();
    const ofFirst = await page.locator('#materials tbody').first().locator('[data-row]').count();
    await expect.poll(() => shown(page), { timeout: 20_000 }).toBe(ofFirst);
    // Paper holds every row.
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toBe(await all(page));
    await close();
  }
});

it('shows the row that a link names, and what is looked for or sorted, out of the folds', async () => {
  const address = site.address('/electrolytes/#lpscl');
  const { page, faults, close } = await openWatched(browser, address, narrow);
  await expect.poll(() => page.locator('#lpscl').isVisible(), { timeout: 20_000 }).toBe(true);
  await page.getByRole('searchbox', { name: 'Find a material' }).fill('lpscl');
  const found = page.locator('#materials [data-row]:not([hidden])');
  await expect.poll(async () => (await found.count()) < (await all(page))).toBe(true);
  expect(await shown(page)).toBe(await found.count());
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.locator('#materials').getByRole('button', { name: 'Conductivity' }).click();
  await expect.poll(() => shown(page), { timeout: 20_000 }).toBe(await all(page));
  // One list of all families: the poorest conductor first, headings gone.
  const values = await page
    .locator('#materials [data-label="Conductivity"]')
    .evaluateAll((cells) =>
      cells.map((cell) => Number(cell.getAttribute('data-sort') || Infinity)),
    );
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(await page.locator('#materials .group').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
