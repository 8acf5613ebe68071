import { encode } from 'uqr';
import type { Browser, Page } from 'playwright-core';
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

/** The listener of a new state follows its frame: a print in between may have the last one. */
const printsItsCode = (page: Page) =>
  expect
    .poll(async () => String(await printedCode(page)) === String(await expectedCode(page)))
    .toBe(true);

/** The dark modules of the printed code by their columns and rows, from pieces of a row. */
async function printedCode(page: Page): Promise<string[]> {
  await page.pdf();
  const path = await page.locator('.printed-link path').getAttribute('d');
  return [...(path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at} ${y}`),
  );
}

async function expectedCode(page: Page): Promise<string[]> {
  const words = (await page.locator('.printed-link p').textContent()) ?? '';
  const { data } = encode(words.slice(words.indexOf('http')));
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])));
}

it('prints the link and its code before a reader acts and afterwards, always of the latest state', async () => {
  const { page, faults, close } = await openWatched(
    browser,
    site.address('/calculators/conductivity/'),
  );
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  expect(await expectedCode(page)).not.toEqual([]);
  expect(await printedCode(page)).toEqual(await expectedCode(page));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.printed-link svg').isVisible()).toBe(true);
  expect(await page.locator('.printed-link p').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  const coder = page.waitForResponse((response) => response.url().endsWith('.js'));
  await page.keyboard.press('Tab');
  await (await coder).finished();
  await printsItsCode(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.printed-link svg').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  const first = await expectedCode(page);
  await page.locator('.calculator input[type=text]').first().fill('123');
  await expect.poll(() => expectedCode(page)).not.toEqual(first);
  await printsItsCode(page);
  expect(faults).toEqual([]);
  await close();
});
