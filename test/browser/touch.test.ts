import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

type Point = [x: number, y: number];

async function open(id: string) {
  const watched = await openWatched(browser, site.address(`/calculators/${id}/`), {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const { page } = watched;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const finger = await page.context().newCDPSession(page);
  return { ...watched, finger };
}

/** A finger that comes down, goes to a place in steps, and leaves, as the browser itself reports it. */
async function drag(finger: CDPSession, [x, y]: Point, [toX, toY]: Point) {
  const steps = 12;
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await touch('touchMove', [{ x: x + part * (toX - x), y: y + part * (toY - y) }]);
  }
  await touch('touchEnd', []);
}

/** Middle of the slider's height, at a part of its way. */
async function placeOn(slider: Locator, part: number): Promise<Point> {
  // A picture that comes to life puts its slider in the place of the drawn one.
  const box = await vi.waitUntil(() => slider.boundingBox(), { timeout: 20_000 });
  return [box.x + 8 + part * (box.width - 16), box.y + box.height / 2];
}

const partOf = (slider: Locator) =>
  slider.evaluate((input: HTMLInputElement) => Number(input.value) / Number(input.max));

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Brings a slider to the middle of the window, and waits for the scroll to end. */
async function inTheMiddle(slider: Locator) {
  await slider.evaluate((input) => input.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

const fieldOf = (page: Page) => page.locator('.field-line input').first();

const allFields = (page: Page) =>
  page
    .locator('.calculator input[type="text"]')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));

const withSliders = [...calculators.values()]
  .filter(({ inputs }) => Object.values(inputs).some((input) => 'range' in input && input.range))
  .map(({ id }) => id);

it('most calculators have sliders', () => expect(withSliders.length).toBeGreaterThan(8));

describe.each(withSliders)('a finger that scrolls over the sliders of %s', (id) => {
  it.each([
    ['beside the thumb, straight up', 0.5, [0, -250]],
    ['from the thumb, straight up', 0, [0, -250]],
    ['beside the thumb, as a thumb goes', 0.5, [60, -230]],
    ['from the thumb, as a thumb goes', 0, [60, -230]],
  ] as [string, number, Point][])('%s changes nothing', async (_, beside, [byX, byY]) => {
    const { page, finger, faults, close } = await open(id);
    const sliders = await page.locator('input[type="range"]:visible').all();
    expect(sliders.length).toBeGreaterThan(0);
    const address = page.url();
    for (const slider of sliders) {
      await inTheMiddle(slider);
      const [fields, part] = [await allFields(page), await partOf(slider)];
      const from = await placeOn(slider, Math.abs(part - beside));
      const before = await scrolled(page);
      await drag(finger, from, [from[0] + byX, from[1] + byY]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      expect(await partOf(slider)).toBe(part);
      expect(await allFields(page)).toEqual(fields);
    }
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a finger that means the slider', () => {
  it('takes its thumb along', async () => {
    const { page, finger, close } = await open('conductivity');
    const slider = page.locator('input[type="range"]').first();
    await inTheMiddle(slider);
    const part = await partOf(slider);
    const [from, to] = [await placeOn(slider, part), await placeOn(slider, part + 0.25)];
    await drag(finger, from, to);
    await expect.poll(() => partOf(slider)).toBeGreaterThan(part + 0.2);
    // A quarter of the five decades from 0.1 Ω to 10 kΩ.
    await expect.poll(() => fieldOf(page).inputValue()).not.toBe('85.0 ± 0.6');
    await expect.poll(() => new URL(page.url()).searchParams.get('bulkResistance')).toMatch(/Ohm$/);
    await close();
  });

  it('chooses the moment of a growth', async () => {
    const { page, finger, close } = await open('interphase-growth');
    const slider = page.getByLabel('Moment shown');
    await inTheMiddle(slider);
    // The code of the picture comes when it is seen; what the server drew stands until then.
    await page.waitForLoadState('networkidle');
    await expect.poll(() => slider.boundingBox()).not.toBeNull();
    await inTheMiddle(slider);
    await drag(finger, await placeOn(slider, 1), await placeOn(slider, 0.5));
    await expect.poll(async () => Math.abs((await partOf(slider)) - 0.5)).toBeLessThan(0.06);
    await close();
  });

  it('does nothing by a tap, on the thumb or beside it', async () => {
    const { page, close } = await open('conductivity');
    const slider = page.locator('input[type="range"]').first();
    await inTheMiddle(slider);
    const part = await partOf(slider);
    for (const at of [0.9, part, part + 0.02]) {
      const [x, y] = await placeOn(slider, at);
      await page.touchscreen.tap(x, y);
      expect(await partOf(slider)).toBe(part);
    }
    expect(await fieldOf(page).inputValue()).toBe('85.0 ± 0.6');
    await close();
  });
});

it('leaves a mouse and the keyboard the whole slider', async () => {
  const watched = await openWatched(browser, site.address('/calculators/conductivity/'));
  const { page } = watched;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const slider = page.locator('input[type="range"]').first();
  await inTheMiddle(slider);
  const [x, y] = await placeOn(slider, 0.9);
  await page.mouse.click(x, y);
  await expect.poll(() => partOf(slider)).toBeGreaterThan(0.85);
  const clicked = await partOf(slider);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => partOf(slider)).toBeCloseTo(clicked - 1 / 200, 9);
  await watched.close();
});
