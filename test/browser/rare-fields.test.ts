import { afterEach, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
afterEach(() => watched.close());

const waits = { timeout: 20_000 };

const open = async (query = '', javaScriptEnabled = true) => {
  const address = site.address(`/calculators/design-map/${query}`);
  watched = await openWatched(browser, address, { javaScriptEnabled });
  return watched.page;
};

const heat = '#design-map-heatLimit';

it('folds what few change, and takes a number there as in any field', async () => {
  const page = await open();
  const fold = page.locator('.fields > details > summary');
  expect(await fold.innerText()).toMatch(/^\d+ further inputs$/);
  expect(await page.locator(heat).count()).toBe(0);
  await fold.click();
  await page.locator(heat).fill('1');
  const limit = page.locator('.results [data-quantity="heatCurrentDensity"]');
  // √(1 mW cm⁻² / 74.78129926 Ω cm²), of the worked number of the resistance.
  await expect
    .poll(async () => Number(await limit.getAttribute('value')), waits)
    .toBeCloseTo(36.56819269814, 8);
  expect(watched.faults).toEqual([]);
});

it('opens where a link asks for another value in it', async () => {
  const page = await open('?v=1&heatLimit=1+mW%2Fcm2');
  await expect.poll(() => page.locator(heat).inputValue(), waits).toBe('1');
  expect(await page.locator(heat).isVisible()).toBe(true);
});

it('says without scripts what stands in it', async () => {
  const page = await open('', false);
  const folded = page.locator('.fields > details');
  expect(await folded.textContent()).toMatch(/density of the electrolyte: 1\.86 g\scm⁻³/);
  expect(await page.getByText('What a thicker cathode buys').first().isVisible()).toBe(true);
});
