import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
let page: Page;

async function open(path: string) {
  await watched?.close();
  watched = await openWatched(browser, site.address(path), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = watched.page;
}

beforeAll(() => open('/ion-transport/conductivity/'));
afterAll(() => watched?.close());

/** Selects what the first match of a selector holds, copies it with the keyboard and reads the clipboard. */
async function copied(selector: string): Promise<{ text: string; html: string }> {
  const chunk = page.waitForResponse(/copying/, { timeout: 5_000 }).catch(() => undefined);
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView();
      getSelection()!.selectAllChildren(element);
    });
  await chunk;
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press('Control+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await of('text/plain'), html: await of('text/html') };
  });
}

it('an equation is one line, without buttons and badges', async () => {
  const { text, html } = await copied('#eq-conductivity-from-resistance');
  const [first = ''] = text.split('\n');
  // Equation 2.2 of the chapter, as one would type it.
  expect(first).toBe('σ = L/(R A), A = π d²/4');
  expect(text).toContain('(2.');
  expect(text).not.toMatch(/Copy TeX|\bQ\d\d\b/);
  expect(html).toContain('<math');
  expect(html).not.toMatch(/<button|correction-badge/);
});

it('a paragraph keeps its formulas within its sentences', async () => {
  const { text } = await copied('.prose p:has(math)');
  const sentence = await page
    .locator('.prose p:has(math)')
    .first()
    .evaluate((paragraph) => paragraph.textContent!.split(/\s/).length);
  expect(text).not.toContain('\n');
  expect(text.split(/\s/).length).toBeGreaterThan(sentence / 2);
});

it('a heading leaves its sign behind, and a whole page reads', async () => {
  const { text } = await copied('article.prose');
  const lines = text.split('\n');
  expect(lines).toContain('Exercises');
  // A token on each line was what a formula gave.
  const single = lines.filter((line) => [...line.trim()].length === 1);
  expect(single).toEqual([]);
  expect(text).not.toMatch(/Copy TeX|§/);
});

it('the selection of a part of a formula takes the whole', async () => {
  await page
    .locator('#eq-conductivity-from-resistance math')
    .first()
    .evaluate((math) => {
      const [first, last] = [math.querySelector('mi')!, math.querySelector('mfrac')!];
      getSelection()!.setBaseAndExtent(
        first.firstChild!,
        0,
        last.querySelector('mi')!.firstChild!,
        1,
      );
    });
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe('σ = L/(R A), A = π d²/4');
});

it('a calculator’s equations are lines too', async () => {
  await open('/calculators/conductivity/');
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const { text } = await copied('.equation-alive .equation-scroll:has(math)');
  // With the area of a disc of diameter d, A = π d²/4.
  expect(text).toBe('σ = 4 L/(π d² R)');
  expect(watched.faults).toEqual([]);
});
