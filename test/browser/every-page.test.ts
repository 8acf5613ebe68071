import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { pages } from '../site/pages.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of axe that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds in the page as it is shown now, by these rules or all with these tags. */
async function violations(page: Page, shown: string, tags: string[]): Promise<string[]> {
  const result = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResult> } }).axe.run({
        runOnly,
        // What passes is not listed element by element.
        resultTypes: ['violations'],
      }),
    tags,
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `${shown}: ${id} at ${target.join(' ')}: ${failureSummary}`,
      ),
  );
}

/** What is on the page, whatever its colours: how many elements are drawn, and their text. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getClientRects().length > 0,
    );
    return `${boxes.length} elements: ${document.body.innerText}`;
  });

// One visit serves all three questions, and two are paid at once: two cores have some two hundred of them to answer.
describe.concurrent('every page, in both themes and at 320 px', () => {
  it.for(pages.map((page) => page.path))(
    '%s is accessible, silent, alone and narrow enough',
    async (path, { expect }) => {
      const watched = await openWatched(browser, site.address(path), { colorScheme: 'light' });
      const { page } = watched;
      await page.evaluate(axeSource);
      const light = await violations(page, 'light', levels);
      const inLight = await drawn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // The other theme has the same elements in other colours: what is asked of those is asked again.
      expect(await drawn(page)).toBe(inLight);
      const dark = await violations(page, 'dark', ofColours);
      await page.setViewportSize({ width: 320, height: 700 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([...light, ...dark]).toEqual([]);
      expect(width, 'width of the page in a window of 320 px').toBeLessThanOrEqual(320);
      expect(watched.faults).toEqual([]);
      await watched.close();
    },
  );
});
