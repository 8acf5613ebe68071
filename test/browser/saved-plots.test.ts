import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

async function openDark() {
  const watched = await openWatched(browser, site.address('/calculators/conductivity/'), {
    colorScheme: 'dark',
    acceptDownloads: true,
  });
  const { page } = watched;
  await page.locator('.calculator').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

async function saved(page: Page, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const arrives = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `Save ${kind}` })
    .first()
    .click();
  return readFileSync(await (await arrives).path());
}

/** How bright a colour is, from 0 to 255. */
const brightness = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
};

const groundOf = (svg: string) => /<rect width="100%" height="100%" fill="([^"]+)"/.exec(svg)![1]!;
const inkOf = (svg: string) => /<text[^>]* fill="(rgb[^"]+)"/.exec(svg)![1]!;

it('a plot is saved light from a dark page, dark where that is chosen, in generic fonts', async () => {
  const { page, faults, close } = await openDark();
  const light = (await saved(page, 'SVG')).toString();
  expect(brightness(groundOf(light))).toBeGreaterThan(240);
  expect(brightness(inkOf(light))).toBeLessThan(130);
  expect(light).not.toContain('system-ui');
  expect(light).toMatch(/font-family="Helvetica, Arial, sans-serif"/);
  await page.locator('.chart-actions select').first().selectOption('dark');
  const dark = (await saved(page, 'SVG')).toString();
  expect(brightness(groundOf(dark))).toBeLessThan(40);
  expect(brightness(inkOf(dark))).toBeGreaterThan(130);
  // The page itself stays as it was.
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(brightness(paper)).toBeLessThan(40);
  expect((await saved(page, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect(faults).toEqual([]);
  await close();
});

it('what the browser refuses is said to be its doing, and our fault to be ours', async () => {
  const { page, faults, close } = await openDark();
  const status = page.locator('.chart-actions [role="status"]').first();
  const press = (kind: string) =>
    page
      .getByRole('button', { name: `Save ${kind}` })
      .first()
      .click();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (answer) => answer(null);
  });
  await press('PNG');
  await expect.poll(() => status.textContent()).toMatch(/This browser gave no picture/);
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    XMLSerializer.prototype.serializeToString = () => {
      throw new TypeError('planted in the serialiser');
    };
  });
  await press('SVG');
  await expect.poll(() => status.textContent()).toMatch(/fault of the page, not of your numbers/);
  expect(faults.join()).toMatch(/planted in the serialiser/);
  await close();
});
