import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

const path = '/calculators/interphase-growth/';

async function open(query = '', options = {}): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path) + query, options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const valueOf = async ({ page }: WatchedPage, quantity: string) =>
  Number(await page.locator(`data[data-quantity="${quantity}"]`).getAttribute('value'));

describe('the interphase-growth calculator in a browser', () => {
  it('asks for what the law needs, and answers', async () => {
    const watched = await open();
    const { page } = watched;
    await page.getByLabel('Law of growth').selectOption('deal-grove');
    await page.getByRole('textbox', { name: /^parabolic rate constant/i }).fill('5e-17 cm2/s');
    await page.getByRole('textbox', { name: /^linear rate constant/i }).fill('2e-13 m/s');
    await expect
      .poll(() => valueOf(watched, 'interphaseThickness'))
      .toBeCloseTo(166.37659209e-9, 17);
    await expect.poll(() => valueOf(watched, 'crossoverTime')).toBeCloseTo(500_000, 5);
    await page.getByLabel('Law of growth').selectOption('logarithmic');
    await expect.poll(() => page.getByRole('textbox', { name: /rate constant/i }).count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('law')).toBe('logarithmic');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('takes Wagner’s rate from the conductivities', async () => {
    const watched = await open();
    const { page } = watched;
    await page.getByRole('radio', { name: /after Wagner/ }).check();
    await page.getByRole('textbox', { name: /^ionic conductivity/i }).fill('1e-8 S/cm');
    await expect
      .poll(async () => (await valueOf(watched, 'parabolicRateConstant')) / 1.03641660146e-21)
      .toBeCloseTo(1, 11);
    await watched.close();
  });

  it('grows its cross-section by the keyboard, and says the moment in words', async () => {
    const watched = await open();
    const { page } = watched;
    const before = await valueOf(watched, 'interphaseThickness');
    const layer = page.locator(
      'svg[aria-labelledby^="interphase-growth-section"] rect.part-interface',
    );
    const widthOf = async () => Number(await layer.last().getAttribute('width'));
    const whole = await widthOf();
    const slider = page.getByLabel('Moment shown');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(widthOf).toBe(0);
    for (let presses = 0; presses < 50; presses += 1) await page.keyboard.press('ArrowRight');
    // A quarter of the time is half of a parabola's thickness.
    await expect.poll(async () => (await widthOf()) / whole).toBeCloseTo(0.5, 6);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^after 250\.?0?\sh: 94\.9/);
    expect(await valueOf(watched, 'interphaseThickness'), 'results stay').toBe(before);
    expect(new URL(page.url()).search, 'the address stays').toBe('');
    await watched.close();
  });

  it('moves only on request, and not at all where motion is unwanted', async () => {
    const still = await open();
    expect(await still.page.getByRole('button', { name: 'Let it grow' }).isVisible()).toBe(false);
    await still.close();
    const moving = await open('', { reducedMotion: 'no-preference' });
    const slider = moving.page.getByLabel('Moment shown');
    expect(await slider.inputValue()).toBe('200');
    await moving.page.getByRole('button', { name: 'Let it grow' }).click();
    await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(200);
    await moving.page.getByRole('button', { name: 'Stop' }).click();
    expect(moving.faults).toEqual([]);
    await moving.close();
  });

  it('puts a limit that cannot be met at the field of the limit', async () => {
    const watched = await open('?v=1&areaSpecificResistanceLimit=5+Ohm.cm2');
    const field = watched.page.getByRole('textbox', { name: /limit of the resistance/i });
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
