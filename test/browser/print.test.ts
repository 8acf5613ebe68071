import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

/** What a style says of each match that is seen on paper. */
const seen = (watched: WatchedPage, selector: string, property: string) =>
  watched.page.evaluate(
    ([selector, property]) =>
      [...document.querySelectorAll(selector!)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => getComputedStyle(element).getPropertyValue(property!)),
    [selector, property],
  );

async function onPaper(path: string) {
  const watched = await openWatched(browser, site.address(path));
  await watched.page.emulateMedia({ media: 'print' });
  return watched;
}

describe('a chapter on paper', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await onPaper('/cathode-side/interphase-growth/');
  });
  afterAll(() => watched?.close());

  it('says on its first page which book, part and chapter it is, and where', async () => {
    const head = await watched.page.locator('.printed-head').innerText();
    expect(head).toContain(readPrimer().title);
    expect(head).toMatch(/Part 4, The cathode side · Chapter 4\.2/);
    expect(head).toMatch(/https:\/\/example\.org\/interphase\/cathode-side\/interphase-growth\/$/);
  });

  it('leaves no title alone at the foot of a page', async () => {
    const titles = 'h1, h2, h3, h4, header.heading, .exercise-title, .table > figcaption, caption';
    const breaks = await seen(watched, titles, 'break-after');
    expect(breaks.length).toBeGreaterThan(15);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await seen(watched, 'footer.foot', 'break-before')).toEqual(['avoid']);
  });

  it('keeps what leads nowhere on paper to the screen', async () => {
    for (const part of [
      '.correction-badge',
      '.calculator-page-link',
      '.field-help',
      '.chart-actions',
      '.foot a[href*="/changes/"]',
    ]) {
      expect(await watched.page.locator(part).count(), part).toBeGreaterThan(0);
      expect(await seen(watched, part, 'display'), part).toEqual([]);
    }
    // No sign stays behind of what was beside it.
    const foot = await watched.page.locator('footer.foot').innerText();
    expect(foot).toMatch(/last changed|edition of/);
    expect(foot).not.toMatch(/\.\s+\.|·\s*$/m);
    const inSite = '.prose a:not([rel="external"])';
    expect(new Set(await seen(watched, inSite, 'text-decoration-line'))).toEqual(new Set(['none']));
  });

  it('numbers its pages and names them, by the title it has when it is printed', async () => {
    await watched.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const title = await watched.page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--running-title'),
    );
    expect(JSON.parse(title)).toBe(await watched.page.title());
    const margins = await watched.page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .filter((rule) => rule.includes('@page'))
        .join(),
    );
    expect(margins).toMatch(/counter\(page\)/);
  });
});

it('a calculator’s page has its text as wide as its tables', async () => {
  const watched = await onPaper('/calculators/conductivity/');
  const widths = await watched.page.evaluate(() =>
    ['main', '.prose p'].map((part) => document.querySelector(part)!.clientWidth),
  );
  expect(widths[1]).toBe(widths[0]);
  await watched.close();
});

it('a calculator’s paper has the inputs that are folded on the screen', async () => {
  const watched = await onPaper('/calculators/design-map/');
  const folded = watched.page.locator('.fields > details li');
  expect(await folded.count()).toBeGreaterThan(5);
  expect(await folded.last().textContent()).toMatch(/^.+: .+/);
  const height = () => folded.last().evaluate((item) => item.getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThan(10);
  await watched.close();
});

it('two safety records on paper have every reason why they cannot be compared', async () => {
  const watched = await onPaper('/calculators/safety-record/');
  const reasons = watched.page.locator('[data-metric="onsetTemperature"] .record-reasons');
  await expect.poll(() => reasons.innerText(), { timeout: 20_000 }).toContain('heating protocol');
  expect(await reasons.innerText()).not.toMatch(/more, in the matrix/);
  await watched.page.emulateMedia({ media: 'screen' });
  expect(await reasons.innerText()).toMatch(/and \d+ more, in the matrix$/);
  await watched.close();
});
