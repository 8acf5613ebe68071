import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

const conductivity = '/calculators/conductivity/';
const answer = 'data[data-quantity="ionicConductivity"]';

/** Opens a page, goes to its calculator and waits until that answers. */
async function open(path: string, options = {}): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path), options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const valueOf = async ({ page }: WatchedPage) =>
  Number(await page.locator(answer).getAttribute('value'));
const uncertaintyOf = async ({ page }: WatchedPage) =>
  Number(await page.locator(answer).getAttribute('data-uncertainty'));

describe('the conductivity calculator in a browser', () => {
  it('is a worked example before any script runs', async () => {
    const watched = await openWatched(browser, site.address(conductivity), {
      javaScriptEnabled: false,
    });
    expect(await valueOf(watched)).toBeCloseTo(0.156034257933, 11);
    expect(await watched.page.locator(answer).textContent()).toMatch(/1\.560\s±\s0\.020/);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('answers what is typed, with its uncertainty, and keeps it in the address', async () => {
    const watched = await open(conductivity);
    const { page } = watched;
    await page.getByRole('textbox', { name: /^resistance/i }).fill('170 ± 1.2 ohm');
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.0780171289664, 12);
    // Every relative uncertainty stays, so u halves with σ: 1.27951505856 % by hand.
    expect((await uncertaintyOf(watched)) / (await valueOf(watched))).toBeCloseTo(
      0.0127951505856,
      10,
    );
    await expect
      .poll(() => new URL(page.url()).searchParams.get('bulkResistance'))
      .toBe('170±1.2 Ohm');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('opens a link with the same digits', async () => {
    const first = await open(
      `${conductivity}?v=1&bulkResistance=123.4%C2%B10.5+Ohm&thickness=700%C2%B14+um`,
    );
    // 0.7 mm / (123.4 Ω · π (6 mm)²) by hand.
    await expect.poll(() => valueOf(first)).toBeCloseTo(0.0501568792, 9);
    const [value, uncertainty] = [await valueOf(first), await uncertaintyOf(first)];
    const second = await openWatched(browser, first.page.url());
    await expect.poll(() => valueOf(second)).toBe(value);
    expect(await uncertaintyOf(second)).toBe(uncertainty);
    await first.close();
    await second.close();
  });

  it('goes back over an example that was loaded', async () => {
    const watched = await open(`${conductivity}?v=1&bulkResistance=170+Ohm`);
    const { page } = watched;
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.0780171289664, 12);
    await page.getByLabel('Start from').selectOption({ index: 2 });
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.05, 12);
    await expect.poll(() => page.url()).toContain('geometry=area');
    await page.goBack();
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.0780171289664, 12);
    await watched.close();
  });

  it('puts a refusal at its field and shows no number for it', async () => {
    const watched = await open(conductivity);
    const { page } = watched;
    const field = page.getByRole('textbox', { name: /thickness/i });
    await field.fill('5 ohm');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
    const message = await page.locator(`[id="${ids[0]}"]`).textContent();
    expect(message).toMatch(/resistance/);
    await expect.poll(() => page.locator('.calculator data').count()).toBe(0);
    await expect.poll(() => page.locator('.result-stale').count()).toBeGreaterThan(0);
    await field.fill('1.5 mm');
    await expect.poll(() => page.locator(answer).count()).toBe(1);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('converts, and does not reinterpret, when the unit is changed', async () => {
    const watched = await open(conductivity);
    const before = await valueOf(watched);
    await watched.page.getByLabel('Unit of thickness').selectOption('um');
    const field = watched.page.getByRole('textbox', { name: /thickness/i });
    await expect.poll(() => field.inputValue()).toBe('1500 ± 10');
    await expect.poll(() => valueOf(watched)).toBe(before);
    await watched.page.getByLabel(/^Show ionic conductivity in/).selectOption('S/m');
    await expect.poll(() => watched.page.locator(answer).textContent()).toMatch(/0\.1560/);
    await watched.close();
  });

  it('serves the keyboard alone: field, choice, examples, details and buttons', async () => {
    const watched = await open(conductivity);
    const { page } = watched;
    const field = page.getByRole('textbox', { name: /^resistance/i });
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('85 ± 6 ohm');
    await expect.poll(() => uncertaintyOf(watched)).toBeGreaterThan(0.01);
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30) ?? ''),
      );
    }
    for (const name of ['Copy link', 'Save CSV', 'Reset', 'Compare with Monte Carlo']) {
      expect([...reached]).toContain(name);
    }
    await watched.close();
  });

  it('sets first order and Monte Carlo side by side, within their own errors', async () => {
    const watched = await open(conductivity);
    const { page } = watched;
    await page.getByRole('button', { name: 'Compare with Monte Carlo' }).click();
    const rows = page.locator('.monte-carlo tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    const [first, drawn] = await rows.locator('td:first-of-type').allTextContents();
    expect(first).toMatch(/1\.560\s±\s0\.020/);
    // 20 000 draws fix the standard deviation to 0.5 %, so its second digit may differ by one.
    expect(drawn).toMatch(/1\.56[01]\s±\s0\.0(19|20|21)/);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('says in the chapter what it says on its own page', async () => {
    const watched = await open('/ion-transport/conductivity/');
    const { page } = watched;
    await page.getByRole('textbox', { name: /^resistance/i }).fill('170');
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.0780171289664, 12);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('calculator'))
      .toBe('conductivity');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('goes back in a chapter to what stood there before the first example', async () => {
    const watched = await open('/ion-transport/conductivity/');
    const { page } = watched;
    const before = await valueOf(watched);
    await page.getByLabel('Start from').selectOption({ index: 2 });
    await expect.poll(() => valueOf(watched)).toBeCloseTo(0.05, 12);
    await expect.poll(() => page.url()).toContain('calculator=conductivity');
    await page.goBack();
    await expect.poll(() => valueOf(watched)).toBe(before);
    await watched.close();
  });

  it('keeps a typed ± when the slider moves', async () => {
    const watched = await open(conductivity);
    const slider = watched.page.getByRole('slider', { name: /^resistance/i });
    await slider.focus();
    await watched.page.keyboard.press('ArrowRight');
    const field = watched.page.getByRole('textbox', { name: /^resistance/i });
    await expect.poll(() => field.inputValue()).toMatch(/^\d+(\.\d+)? ± 0\.6$/);
    expect(await uncertaintyOf(watched)).toBeGreaterThan(0);
    await watched.close();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const watched = await open(conductivity, { viewport: { width: 320, height: 640 } });
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await watched.close();
  });
});
