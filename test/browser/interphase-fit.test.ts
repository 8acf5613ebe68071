import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, shownNumber, type WatchedPage } from './watched-page.ts';

const page = '/calculators/interphase-fit/';

async function open(path: string, options = {}): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path), options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const valueOf = async ({ page }: WatchedPage, quantity: string) =>
  (await shownNumber(page, quantity)) ?? Number.NaN;

const k = 4.82896733387e-21;

describe('the fit of growth in a browser', () => {
  it('wakes with what the server had fitted, and fetches the solver with the first change', async () => {
    const watched = await open(page);
    expect((await valueOf(watched, 'parabolicRateConstant')) / k).toBeCloseTo(1, 9);
    expect(await watched.page.locator('.wide-table tbody tr').count()).toBe(6);
    await watched.page.getByRole('textbox', { name: /ionic conductivity/i }).fill('4e-7');
    await expect
      .poll(async () => (await valueOf(watched, 'parabolicRateConstant')) / k)
      .toBeCloseTo(4, 8);
    await expect
      .poll(() => new URL(watched.page.url()).searchParams.get('interphaseIonicConductivity'))
      .toBe('4e-7 S/cm');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('changes the unit of its column with what was measured', async () => {
    const watched = await open(page);
    await watched.page.getByLabel('what was measured', { exact: true }).selectOption('thickness');
    const column = watched.page.getByLabel('Unit of the column interphase thickness');
    await expect.poll(() => column.count()).toBe(1);
    expect(await column.inputValue()).toBe('nm');
    // b²/2 with b = 2.94824374857 nm/√h.
    const expected = (2.94824374857e-9 / 60) ** 2 / 2;
    await expect
      .poll(async () => (await valueOf(watched, 'parabolicRateConstant')) / expected)
      .toBeCloseTo(1, 9);
    await expect.poll(() => watched.page.url()).toContain('observable=thickness');
    await watched.page.reload();
    await expect
      .poll(async () => (await valueOf(watched, 'parabolicRateConstant')) / expected)
      .toBeCloseTo(1, 9);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('predicts by the law chosen and draws against time or its root', async () => {
    const watched = await open(page);
    await watched.page.getByLabel('Law for the prediction').selectOption('linear');
    // 38.0953402917 + 0.119433232995 · 1000 Ω cm², by least squares with numpy.
    await expect.poll(() => valueOf(watched, 'prediction')).toBeCloseTo(157.5285732867e-4, 9);
    await watched.page.getByLabel('Drawn against').selectOption('time');
    await expect
      .poll(() => watched.page.locator('.xy-title').allTextContents())
      .toContain('time t / h');
    await expect.poll(() => watched.page.getByText('These data cannot tell').count()).toBe(1);
    await watched.close();
  });

  it('calculates 10 000 rows beside the page and can be stopped', async () => {
    const watched = await open(page);
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const hours = 1 + index / 10;
      return `${hours.toFixed(1)},${(27 + 3 * Math.sqrt(hours) + Math.sin(index * 1.7)).toFixed(4)}`;
    });
    const file = { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await watched.page.locator('.field-table input[type=file]').setInputFiles(file);
    await watched.page.getByRole('button', { name: 'Stop' }).click();
    await watched.page.getByRole('button', { name: 'Calculate again' }).click();
    await expect.poll(() => valueOf(watched, 'slope')).toBeCloseTo(3e-4 / 60, 7);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('puts a refusal at its cell and shows no number for it', async () => {
    const watched = await open(page);
    const cell = watched.page.getByRole('textbox', { name: 'time, row 2' });
    await cell.fill('-5');
    await expect.poll(() => cell.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => watched.page.locator('.calculator data').count()).toBe(0);
    expect(await watched.page.locator('.field-problem').first().textContent()).toMatch(
      /Row 2, column time, must not be negative/,
    );
    await watched.close();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const watched = await open(page, { viewport: { width: 320, height: 640 } });
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await watched.close();
  });
});
