import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { openWatched } from './watched-page.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('wakes where it comes to a page after the page was loaded, and brings its own calculator', async () => {
  const { page, faults, close } = await openWatched(
    browser,
    site.address('/calculators/conductivity/'),
  );
  await page.locator('.calculator').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const other = new DOMParser().parseFromString(text, 'text/html');
    const island = document.importNode(other.querySelector('astro-island')!, true);
    document.querySelector('.calculator-place')!.before(island);
  }, site.address('/calculators/cell-resistance/'));
  await page.locator('[data-calculator="cell-resistance"]').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const later = page.locator('[data-calculator="cell-resistance"]');
  const drop = later.locator('data[data-quantity="voltageDrop"]');
  await expect.poll(() => drop.count()).toBe(1);
  // 25 µm of 1 mS/cm, 10 and 15 Ω cm²: 27.5 Ω cm² at 1 mA/cm², then at 2.
  expect(Number(await drop.getAttribute('value'))).toBeCloseTo(0.0275, 12);
  await later.getByRole('textbox', { name: /current density/i }).fill('2');
  await expect.poll(async () => Number(await drop.getAttribute('value'))).toBeCloseTo(0.055, 12);
  expect(await page.locator('[data-calculator]').count()).toBe(2);
  expect(faults).toEqual([]);
  await close();
});
