import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

const path = '/calculators/interfacial-resistance/';
const answer = 'data[data-quantity="interfacialAreaSpecificResistance"]';

async function open(query = '', options = {}): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path) + query, options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const valueOf = async ({ page }: WatchedPage) =>
  Number(await page.locator(answer).getAttribute('value'));

describe('the interfacial-resistance calculator in a browser', () => {
  it('is a worked example before any script runs', async () => {
    const watched = await openWatched(browser, site.address(path), { javaScriptEnabled: false });
    expect(await valueOf(watched)).toBeCloseTo(35.6747704247e-4, 13);
    await watched.close();
  });

  it('shows a negative interface as what it is, with its caution, and keeps it in the address', async () => {
    const watched = await open();
    const { page } = watched;
    await page.getByRole('textbox', { name: /total resistance/i }).fill('100 ohm');
    // (100 Ω · π/4 cm² − 125 Ω cm²) / 2 by hand.
    await expect.poll(() => valueOf(watched)).toBeCloseTo(-23.2300918301e-4, 13);
    await expect
      .poll(() => page.locator('.cautions').textContent())
      .toMatch(/σ or L cannot be right/);
    expect(await page.locator('.calculator [aria-invalid="true"]').count()).toBe(0);
    await expect.poll(() => page.locator('.part-lacking').count()).toBeGreaterThan(0);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('totalResistance'))
      .toBe('100 Ohm');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('names what the three slips would have given', async () => {
    const watched = await open();
    const row = (id: string) => watched.page.locator(`[data-mistake="${id}"]`).textContent();
    expect(await row('divided')).toMatch(/57\.8/);
    expect(await row('not-shared')).toMatch(/71\.3/);
    expect(await row('electrolyte-left-in')).toMatch(/98\.2/);
    await watched.page.getByLabel(/one: measured against/).check();
    await expect.poll(() => valueOf(watched)).toBeCloseTo(71.3495408494e-4, 13);
    await expect.poll(() => row('not-shared')).toMatch(/35\.7/);
    await watched.close();
  });

  it('puts a refusal at its field', async () => {
    const watched = await open();
    const field = watched.page.getByRole('textbox', { name: /total conductivity/i });
    await field.fill('0');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => watched.page.locator('.calculator data').count()).toBe(0);
    await watched.close();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const watched = await open('', { viewport: { width: 320, height: 640 } });
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await watched.close();
  });
});
