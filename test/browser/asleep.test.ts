import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { browser, site } from './browser-and-site.ts';
import { awake, start } from './late-scripts.ts';
import { openWatched } from './watched-page.ts';

const ids = [...calculators.keys()];
const conductivity = '/calculators/conductivity/';
const chapter = '/ion-transport/conductivity/';
const ofLink = 'v=1&bulkResistance=120%C2%B10.6+Ohm&thickness=1.2+mm';
const answer = 'data[data-quantity="ionicConductivity"]';

/** 1.2 mm / (120 Ω · π (6 mm)²) by hand, in S/m. */
const answerOfLink = 0.0884194128288;

/** 1.5 mm / (420 Ω · π (6 mm)²) by hand, in S/m. */
const answerOfTyping = 0.0315783617246;

const shows = (page: Page, selector: string) => page.locator(selector).first().isVisible();
const valueOf = (page: Page) =>
  page.locator(answer).evaluate((number) => Number((number as HTMLDataElement).value));
const bulkResistance = (page: Page) => page.getByRole('textbox', { name: /^resistance/i });

describe('a link whose numbers are not calculated yet', () => {
  it.each(ids)('%s shows nothing of its example while its script is kept from it', async (id) => {
    const { page, close } = await start(`/calculators/${id}/?v=1&time=3+h`, { blocked: true });
    expect(await shows(page, '.asleep-link')).toBe(true);
    for (const part of ['data', '.field input', '.result', '.working', '.keep']) {
      expect(await shows(page, `.calculator ${part}`), part).toBe(false);
    }
    // The browser itself says that a file has failed; the page need not wait for its patience to end.
    await expect.poll(() => shows(page, '.asleep-late')).toBe(true);
    await close();
  });

  it('is answered when the script has come, and only then', async () => {
    const { page, release, close } = await start(`${conductivity}?${ofLink}`, { held: true });
    expect(await shows(page, '.asleep-link')).toBe(true);
    expect(await shows(page, answer)).toBe(false);
    release();
    await awake(page);
    expect(await shows(page, '.asleep-link')).toBe(false);
    expect(await shows(page, answer)).toBe(true);
    expect(await valueOf(page)).toBeCloseTo(answerOfLink, 11);
    await close();
  });

  it('never shows the example on a slow line', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 100_000,
      uploadThroughput: 50_000,
    });
    // Every number that a frame shows is kept.
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        for (const number of document.querySelectorAll<HTMLElement>('.result[data-main] data'))
          if (getComputedStyle(number).visibility === 'visible') seen.add(number.innerText);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(site.address(`${conductivity}?${ofLink}`));
    await awake(page);
    await expect.poll(() => valueOf(page)).toBeCloseTo(answerOfLink, 11);
    const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    await expect.poll(async () => (await seen()).length).toBe(1);
    expect((await seen())[0]).toMatch(/0\.884/);
    await context.close();
  });

  it('in a chapter is that of its calculator only, which comes into view', async () => {
    const link = `?calculator=conductivity&${ofLink}`;
    const asked = await start(`${chapter}${link}`, { blocked: true });
    expect(await shows(asked.page, '.asleep-link')).toBe(true);
    expect(await shows(asked.page, answer)).toBe(false);
    await asked.close();
    const other = await start(`${chapter}?calculator=arrhenius&v=1`, { blocked: true });
    expect(await shows(other.page, '.asleep-link')).toBe(false);
    expect(await shows(other.page, answer)).toBe(true);
    await other.close();
    const watched = await openWatched(browser, site.address(`${chapter}${link}`));
    await expect.poll(() => valueOf(watched.page)).toBeCloseTo(answerOfLink, 11);
    const top = () =>
      watched.page.locator('.calculator').evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(async () => (await top()) < 200).toBe(true);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('is no link where only trackers added something', async () => {
    const { page, close } = await start(`${conductivity}?fbclid=x&utm_source=y`, { blocked: true });
    expect(await shows(page, '.asleep-link')).toBe(false);
    expect(await shows(page, answer)).toBe(true);
    await close();
  });
});

describe('what is typed before the page answers', () => {
  it.each([conductivity, chapter])('at %s is taken over, with the caret in it', async (path) => {
    const { page, release, close } = await start(path, { held: true });
    const field = bulkResistance(page);
    await field.scrollIntoViewIfNeeded();
    await field.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('420 ± 5');
    await page.keyboard.press('ArrowLeft');
    const notice = page.locator('.asleep[role=status] .asleep-typed');
    expect(await notice.isVisible()).toBe(true);
    expect(await shows(page, answer)).toBe(false);
    release();
    await awake(page);
    expect(await field.inputValue()).toBe('420 ± 5');
    expect(await valueOf(page)).toBeCloseTo(answerOfTyping, 11);
    expect(await notice.isVisible()).toBe(false);
    expect(await shows(page, answer)).toBe(true);
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(6);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => page.url()).toContain('bulkResistance=420');
    await close();
  });

  it('is taken over from choices, menus and numbers together', async () => {
    const { page, release, close } = await start(conductivity, { held: true });
    await page.getByLabel(/^Show ionic conductivity in/).selectOption('S/cm');
    expect(await shows(page, answer)).toBe(false);
    await page.getByLabel('any shape, by its area').check();
    await page.getByLabel('Unit of thickness').selectOption('um');
    await page.getByRole('textbox', { name: /thickness/i }).fill('500');
    await bulkResistance(page).fill('0.2 kohm');
    expect(await shows(page, answer)).toBe(false);
    release();
    await awake(page);
    // 500 µm / (200 Ω · 1.13 cm²) by hand.
    expect(await valueOf(page)).toBeCloseTo(0.0221238938053, 12);
    expect(await page.locator(answer).textContent()).toMatch(/10⁻⁴|0\.00022/);
    await close();
  });

  it.each([
    ['arrhenius', 'conductivity, row 5', '2.4e-3', 'temperature, row 1', '26'],
    ['interphase-fit', 'area-specific resistance, row 8', '99', 'time, row 1', '3'],
    ['cell-resistance', 'ASR, row 2', '30', 'ASR, row 1', '20'],
  ])('is taken over from two cells of %s', async (id, first, one, second, two) => {
    const { page, release, close } = await start(`/calculators/${id}/`, { held: true });
    await page.getByRole('textbox', { name: first }).fill(one);
    await page.getByRole('textbox', { name: second }).fill(two);
    expect(await shows(page, '.calculator data')).toBe(false);
    release();
    await awake(page);
    await expect.poll(() => page.url()).toContain('#?');
    const table = new URLSearchParams(new URL(page.url()).hash.slice(2)).toString();
    expect(decodeURIComponent(table)).toContain(one);
    expect(await page.getByRole('textbox', { name: first }).inputValue()).toBe(one);
    expect(await page.getByRole('textbox', { name: second }).inputValue()).toBe(two);
    await close();
  });

  it.each(ids)('beside %s leaves no result where no script ever comes', async (id) => {
    for (const options of [{ blocked: true }, { javaScriptEnabled: false }]) {
      const { page, close } = await start(`/calculators/${id}/`, options);
      const number = page.locator('.calculator .result data, .calculator .contributions');
      expect(await number.first().isVisible()).toBe(true);
      await page.locator('.calculator .field input[type=text]').first().fill('42');
      await page.keyboard.press('Tab');
      expect(await number.first().isVisible()).toBe(false);
      expect(await shows(page, '.asleep-typed')).toBe(true);
      await close();
    }
  });

  it('leaves no result in a saved copy, whose scripts are gone', async () => {
    const watched = await openWatched(browser, site.address(`${conductivity}?${ofLink}`));
    await awake(watched.page);
    const copy = await watched.page.evaluate(() => {
      for (const script of document.querySelectorAll('script, link[rel=modulepreload]'))
        script.remove();
      return document.documentElement.outerHTML;
    });
    await watched.close();
    const { page, close } = await start(conductivity);
    await page.route('**/copy/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${copy}` }),
    );
    await page.goto(site.address('/copy/'));
    expect(await page.locator(answer).textContent()).toMatch(/0\.884/);
    expect(await shows(page, answer)).toBe(true);
    // With the keys: the browser knows what a person has changed.
    await page.getByLabel('Unit of thickness').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect.poll(() => shows(page, answer)).toBe(false);
    expect(await shows(page, '.asleep-typed')).toBe(true);
    await close();
  });
});

it('says without JavaScript, above the result, that it is the example', async () => {
  const { page, close } = await start(`${conductivity}?${ofLink}`, { javaScriptEnabled: false });
  const note = page.locator('.calculator-results noscript p');
  expect(await note.textContent()).toMatch(/no number of a link is read/);
  const [above, below] = await Promise.all([
    note.boundingBox(),
    page.locator(answer).boundingBox(),
  ]);
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  await close();
});
