import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

async function open(path: string, options = {}) {
  const watched = await openWatched(browser, site.address(path), options);
  const { page } = watched;
  await page.locator('.calculator').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

/** Formulas that scroll and are no stop of the Tab key, or are one and do not scroll. */
const wrongStops = (page: Page) =>
  page.locator('.equation-scroll, .working-line').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const scrolls = box.scrollWidth > box.clientWidth;
      return scrolls === (box as HTMLElement).tabIndex >= 0 ? [] : [box.ariaLabel];
    }),
  );

const rows = (page: Page) => page.locator('.calculator .working-line');

describe('the working', () => {
  it('writes the conversion of units, and follows what is typed', async () => {
    const { page, faults, close } = await open('/calculators/conductivity/');
    await page.locator('.working summary').click();
    await page.getByRole('textbox', { name: /^resistance/i }).fill('120 ± 0.6');
    await page.getByRole('textbox', { name: /thickness/i }).fill('1.2 ± 0.01');
    // 1.2 / (120 · 1.13097) by hand; 1 mm/(Ω cm²) is 100 mS/cm.
    await expect
      .poll(async () => (await rows(page).allTextContents()).join('\n').replaceAll(/\s/g, ' '))
      .toMatch(/ = 0\.00884194 mm Ω⁻¹ cm⁻² = 0\.00884194 × 100 mS cm⁻¹ = \(0\.884/);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['text', 'Markdown', 'LaTeX'])('copied as %s says where it comes from', async (form) => {
    const { page, close } = await open('/calculators/conductivity/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.working summary').click();
    await page.getByRole('textbox', { name: /^resistance/i }).fill('170 ± 1.2');
    await expect.poll(() => page.url()).toContain('bulkResistance=170');
    const button = page.getByRole('button', { name: `Copy as ${form}` });
    await expect.poll(() => button.isEnabled()).toBe(true);
    await button.click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(copied)
      .toContain('/calculators/conductivity/?v=1&until=end&bulkResistance=170');
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    expect(await copied()).toContain(`Calculated on ${today} with `);
    await close();
  });

  it.each([320, 1440])(
    'and the equation are stops of the Tab key where they scroll, at %i px',
    async (width) => {
      for (const id of ['conductivity', 'interphase-growth']) {
        const { page, close } = await open(`/calculators/${id}/`, {
          viewport: { width, height: 800 },
        });
        await page.locator('.working summary').click();
        await expect.poll(() => wrongStops(page)).toEqual([]);
        const law = page.locator('select[name="law"]');
        if ((await law.count()) > 0) await law.selectOption('deal-grove');
        await expect.poll(() => wrongStops(page)).toEqual([]);
        await close();
      }
    },
  );
});

it('two calculators in one chapter have parts of different names', async () => {
  // The second one wakes when it comes into sight; its names are there before.
  const { page, close } = await openWatched(
    browser,
    site.address('/cathode-side/interphase-growth/'),
  );
  const names = await page
    .locator('.calculator form, .calculator nav, section.calculator')
    .evaluateAll((parts) => parts.map((part) => part.ariaLabel));
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  await close();
});

it('keeps the result in sight in the window a lecturer shows at 200 %', async () => {
  // 1280 × 720 at 200 %.
  for (const id of ['conductivity', 'cell-resistance', 'interphase-growth']) {
    const { page, close } = await open(`/calculators/${id}/`, {
      viewport: { width: 640, height: 360 },
    });
    const fields = page.locator('.field input[type="text"]');
    for (const field of [fields.first(), fields.last()]) {
      await field.focus();
      const stands = () =>
        page.evaluate(() => {
          const result = document.querySelector('.result[data-main]')!.getBoundingClientRect();
          const focused = document.activeElement!.getBoundingClientRect();
          return {
            isInWindow: focused.top >= 0 && result.bottom <= 360.5,
            isLow: result.height < 120,
            isBelow: focused.bottom <= result.top + 0.5,
          };
        });
      await expect.poll(stands).toEqual({ isInWindow: true, isLow: true, isBelow: true });
    }
    await close();
  }
});
