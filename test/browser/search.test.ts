import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { holdBack } from './hold-back.ts';
import { stopClock, typeSlowly } from './slow-hand.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  watched = await openWatched(browser, site.address('/about/'));
  page = watched.page;
  await page.keyboard.press('/');
});
afterAll(async () => {
  await watched?.close();
});

const field = () => page.locator('#search-words');
const status = () => page.locator('.search [role="status"]');

/** Types words and waits for the answer to them, not for that to the words before. */
async function type(words: string) {
  await field().fill('');
  await expect.poll(() => status().textContent()).toBe('');
  await field().fill(words);
  // The first question waits for the engine and its index.
  await expect.poll(() => status().textContent()).not.toBe('');
}

async function ask(words: string) {
  await type(words);
  const first = page.locator('.search li').first();
  return {
    kind: (await first.locator('.kind').textContent()) ?? '',
    text: (await first.textContent()) ?? '',
    href: (await first.locator('a').first().getAttribute('href')) ?? '',
  };
}

describe('the search', () => {
  it.each([
    ['ASR', /Symbol|Term/, /area-specific|areaSpecificResistance$/i],
    ['Ω cm²', /Symbol/, /\/symbols\/#\w*[rR]esistance/],
    ['σ', /Symbol/, /\/symbols\/#\w*onductivity/],
    ['E_a', /Symbol/, /\/symbols\/#activationEnergy/],
    ['Li7La3Zr2O12', /Material|Term/, /llzo|garnet/i],
    ['LLZO', /Material|Term/, /llzo|garnet/i],
    ['equation 3.2', /^Equation 3\.2$/, /#eq-/],
    ['Exercise 2.3', /^Exercise 2\.3$/, /#exercise-/],
    ['√t', /Chapter|Calculator/, /growth|fit/],
    ['wagner', /Equation|Term|Chapter|Calculator/, /wagner/i],
    ['critical current', /Symbol|Term|Calculator/, /critical/i],
    ['S cm-1', /Symbol/, /\/symbols\/#\w*onductivity/],
    ['temperature', /Symbol/, /\/symbols\/#temperature$/],
    ['filament', /Term/, /\/glossary\/#filament$/],
    ['ev1', /Evidence/, /\/data\/#EV01$/],
    ['https://doi.org/10.1038/s41467-021-26895-4', /Reference/, /\/references\/#zuo2021$/],
    ['how to cite', /Page/, /\/cite\/$/],
    ['embed', /Page/, /\/cite\/$/],
    ['download', /Page/, /\/data\/$/],
  ])('brings for %s the right thing first, with its kind', async (words, kind, href) => {
    const first = await ask(words);
    expect(first.kind).toMatch(kind);
    expect(first.href).toMatch(href);
  });

  it('says what to try when nothing answers', async () => {
    await field().fill('xqzvw');
    await expect.poll(() => status().textContent()).toMatch(/Nothing has “xqzvw”\. Try/);
    expect(await page.locator('.search li').count()).toBe(0);
  });

  it('shows no TeX and no navigation in its excerpts', async () => {
    for (const words of ['conductivity', 'frac', 'Before this']) {
      await type(words);
      const texts = await page.locator('.search .excerpt').allTextContents();
      expect(texts.join(' ')).not.toMatch(/\\[a-z]{2,}|\$|Copy TeX|Link to/);
    }
  });

  it('leads by keyboard alone to the first result, and back', async () => {
    await ask('ASR');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('A');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForURL(/symbols|glossary/);
  });

  it('answers Return with what stands in the field, not with the list before it', async () => {
    await page.keyboard.press('/');
    await ask('LLZO');
    await field().fill('wagner');
    await page.keyboard.press('Enter');
    await page.waitForURL(/wagner/i);
  });

  it('does all this without a fault', () => {
    expect(watched.faults).toEqual([]);
  });

  it('says so when it cannot be loaded, and loads at the next attempt', async () => {
    const other = await openWatched(browser, site.address('/about/'));
    const says = other.page.locator('.search [role="status"]');
    await other.page.route('**/search-records.json', (route) => route.abort());
    await other.page.keyboard.press('/');
    await expect.poll(() => says.textContent()).toMatch(/could not be loaded/);
    await other.page.unroute('**/search-records.json');
    await other.page.locator('#search-words').fill('LLZO');
    await expect.poll(() => says.textContent()).toMatch(/entr/);
    await other.close();
  });
});

describe('results that are still coming', () => {
  const items = (other: Page) =>
    other
      .locator('.search li')
      .evaluateAll((all) => all.map((item) => item.querySelector('a')?.getAttribute('href')));

  it('stand below the names, which are there before any word is looked up', async () => {
    const other = await openWatched(browser, site.address('/about/'));
    const letGo = await holdBack(other.page, '**/search/*/words-*');
    await other.page.keyboard.press('/');
    await other.page.keyboard.type('garnet');
    await expect.poll(() => items(other.page)).toContainEqual(expect.stringMatching(/#garnet$/));
    const named = await items(other.page);
    await letGo();
    await expect.poll(async () => (await items(other.page)).length).toBeGreaterThan(named.length);
    expect((await items(other.page)).slice(0, named.length)).toEqual(named);
    await other.close();
  });

  /** What the dialog says from now on. */
  const listen = (here: Page) =>
    here.evaluate(() => {
      const status = document.querySelector('.search [role="status"]') as HTMLElement;
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });

  const focused = (here: Page) =>
    here.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

  const top = (here: Page) =>
    here.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? 0));

  /** Keeps the second text back: the first is shown, the third waits for its turn. */
  async function keepSecondBack(here: Page) {
    const asked: string[] = [];
    let second: Route | undefined;
    await here.route('**/search/*/passage-*', async (route) => {
      asked.push(route.request().url());
      if (asked.length === 2) second = route;
      else await route.continue();
    });
    return { asked, letGo: () => second!.continue() };
  }

  it.each([[[60]], [[150, 250, 210]], [[350, 240, 300]]])(
    'move neither what is shown nor the focus, and are told of once, after keys with pauses of %s ms',
    async (pauses) => {
      const { page: here, close } = await openWatched(browser, site.address('/about/'));
      await stopClock(here);
      await listen(here);
      const { asked, letGo } = await keepSecondBack(here);
      await here.keyboard.press('/');
      await typeSlowly(here, 'two thirds', pauses);
      // The texts are asked for the whole alone: no beginning of it has fetched one.
      expect(asked).toEqual([]);
      await here.clock.runFor(1000);
      await expect.poll(() => asked.length).toBeGreaterThan(2);
      await expect.poll(() => here.locator('.search li .excerpt mark').count()).toBeGreaterThan(0);
      const before = await items(here);
      expect(before).toHaveLength(1);
      await here.keyboard.press('ArrowDown');
      const active = await focused(here);
      expect(active).toBe(before[0]);
      const place = await top(here);
      await letGo();
      await expect.poll(async () => (await items(here)).length).toBeGreaterThan(before.length);
      const status = here.locator('.search [role="status"]');
      await expect.poll(() => status.textContent()).not.toBe('');
      expect(await focused(here)).toBe(active);
      expect(await top(here)).toBe(place);
      expect((await items(here)).slice(0, before.length)).toEqual(before);
      const told = await here.evaluate(() => (window as unknown as { told: string[] }).told);
      expect(told.filter(Boolean)).toHaveLength(1);
      await close();
    },
  );

  it('take no focus away that rests on what answered a beginning', async () => {
    const { page: here, close } = await openWatched(browser, site.address('/about/'));
    await stopClock(here);
    await here.keyboard.press('/');
    await typeSlowly(here, 'wagner', [150]);
    await expect.poll(async () => (await items(here)).length).toBeGreaterThan(0);
    // No name has these words: the names of the beginning stand there until texts come.
    await typeSlowly(here, ' leak', [150]);
    await here.keyboard.press('ArrowDown');
    const before = await focused(here);
    expect(before).toMatch(/wagner/i);
    await here.clock.runFor(1000);
    await expect.poll(() => here.locator('.search [role="status"]').textContent()).toMatch(/page/);
    const after = await items(here);
    expect(after.length).toBeGreaterThan(0);
    expect(await focused(here)).toBe(after.includes(before) ? before : 'search-words');
    await close();
  });
});
