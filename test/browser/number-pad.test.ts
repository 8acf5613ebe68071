import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

const ids = [...calculators.keys(), 'safety-record'];

const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function open(path: string, options = {}) {
  const watched = await openWatched(browser, site.address(path), options);
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const selection = (input: HTMLInputElement) =>
  input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);

describe('a field on a telephone', () => {
  it.each([...ids.map((id) => `/calculators/${id}/`), '/references/'])(
    'of %s has letters of 16 px at least, or the page zooms in',
    async (path) => {
      const { page, close } = await open(path, telephone);
      const button = page.locator('[data-search-open]').first();
      await button.tap();
      const sizes = await page
        .locator(
          'input:not([type="radio"], [type="checkbox"], [type="file"], [type="range"]), select, textarea',
        )
        .evaluateAll((fields) =>
          fields.map((field) => parseFloat(getComputedStyle(field).fontSize)),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
      await close();
    },
  );

  it('has its text selected where a finger enters it, and not where the finger comes again', async () => {
    const { page, close } = await open('/calculators/conductivity/', telephone);
    const [first, second] = [
      page.locator('.field-line input').first(),
      page.locator('.field-line input').nth(1),
    ];
    await first.tap();
    await expect.poll(() => first.evaluate(selection)).toBe('85.0 ± 0.6');
    await page.keyboard.press('End');
    await first.tap();
    expect(await first.evaluate(selection)).toBe('');
    await second.tap();
    await expect.poll(() => second.evaluate(selection)).toBe('1.50 ± 0.01');
    await close();
  });

  it('is typed into with a number pad and the keys it lacks, in a table too', async () => {
    const { page, faults, close } = await open('/calculators/conductivity/', telephone);
    const field = page.locator('.field-line input').first();
    expect(await field.getAttribute('inputmode')).toBe('decimal');
    await field.tap();
    await page.keyboard.type('120');
    await page.getByRole('button', { name: 'plus or minus' }).tap();
    await page.keyboard.type('5');
    await expect.poll(() => field.inputValue()).toBe('120 ± 5');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    // 0.156034 S/m at 85 Ω, so 0.110524 at 120 Ω.
    const result = page.locator('data[data-quantity="ionicConductivity"]');
    await expect
      .poll(async () => Number(await result.getAttribute('value')))
      .toBeCloseTo(0.110524, 5);
    await page.getByRole('button', { name: 'letters or digits' }).tap();
    expect(await field.evaluate((input: HTMLInputElement) => input.inputMode)).toBe('text');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.locator('h1').tap();
    await expect.poll(() => page.locator('.number-keys').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('takes a minus and a power of ten from the keys, in a table', async () => {
    const { page, close } = await open('/calculators/arrhenius/', telephone);
    const [temperature, conductivity] = [0, 1].map((at) =>
      page.locator('.field-table tbody input').nth(at),
    );
    await temperature!.tap();
    await page.getByRole('button', { name: 'minus', exact: true }).tap();
    await page.keyboard.type('5');
    await expect.poll(() => temperature!.inputValue()).toBe('-5');
    await conductivity!.tap();
    await page.keyboard.type('3');
    await page.getByRole('button', { name: /times ten/ }).tap();
    await page.getByRole('button', { name: 'minus', exact: true }).tap();
    await page.keyboard.type('4');
    await expect.poll(() => conductivity!.inputValue()).toBe('3e-4');
    await expect.poll(() => conductivity!.getAttribute('aria-invalid')).toBe(null);
    await close();
  });

  it.each(['conductivity', 'cell-resistance', 'interphase-fit'])(
    'of %s, the main result and the keys stand in the window, one above the other',
    async (id) => {
      // What a keyboard leaves of the window where it shrinks the page.
      const { page, close } = await open(`/calculators/${id}/`, {
        ...telephone,
        viewport: { width: 360, height: 420 },
      });
      const field = page.locator('.field input[inputmode]').first();
      await field.tap();
      const keys = page.locator('.number-keys');
      await expect.poll(() => keys.isVisible()).toBe(true);
      const boxes = async () => {
        const all = [field, page.locator('.result[data-main]'), keys];
        const found = await Promise.all(all.map((one) => one.boundingBox()));
        return found.flatMap((box) => [box!.y, box!.y + box!.height]);
      };
      const ordered = async () => {
        const edges = [0, ...(await boxes()), 420.5];
        return edges.every((edge, index) => index === 0 || edge >= edges[index - 1]! - 0.5);
      };
      await expect.poll(ordered).toBe(true);
      expect(await page.locator('meta[name="viewport"]').getAttribute('content')).toContain(
        'interactive-widget=resizes-content',
      );
      await close();
    },
  );
});

it('a mouse finds no keys, and puts the caret where it clicks', async () => {
  const { page, close } = await open('/calculators/conductivity/');
  const field = page.locator('.field-line input').first();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field.click();
  expect(await field.evaluate(selection)).toBe('');
  expect(await page.locator('.number-keys').count()).toBe(0);
  expect(asked.filter((url) => url.includes('NumberKeys'))).toEqual([]);
  await page.keyboard.press('Tab');
  await close();
});
