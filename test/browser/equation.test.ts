import { expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

async function open() {
  const watched = await openWatched(browser, site.address('/calculators/conductivity/'));
  const { page } = watched;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { ...watched, asked };
}

it('fetches what writes the equation when a pointer or the focus comes to it, and marks the field', async () => {
  const { page, asked, faults, close } = await open();
  const legend = page.locator('.equation-legend button');
  expect(await legend.count()).toBeGreaterThan(1);
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
  await legend.first().hover();
  const marked = page.locator('.field[data-marked]');
  // What came to life under the pointer answers its next move.
  await expect
    .poll(async () => {
      await legend.first().hover({ position: { x: 3, y: 3 } });
      await legend.first().hover({ position: { x: 6, y: 6 } });
      return marked.count();
    })
    .toBe(1);
  await legend.nth(1).focus();
  await expect.poll(() => page.locator('.equation-legend [data-marked]').count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

it('writes the numbers of another state, and the same equation as before', async () => {
  const { page, close } = await open();
  const lines = page.locator('.equation-alive .equation-scroll');
  const [symbols, numbers] = await lines.allTextContents();
  await page.getByRole('textbox', { name: /^resistance/i }).fill('170');
  await expect.poll(() => lines.nth(1).textContent()).toContain('170');
  expect(await lines.nth(0).textContent()).toBe(symbols);
  expect(await lines.nth(1).textContent()).not.toBe(numbers);
  await close();
});
