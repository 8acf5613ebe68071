import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../site/pages.ts';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { openWatched } from './watched-page.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

describe.each(pages.map((page) => page.path))('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'is accessible, silent and alone in the %s theme',
    async (colorScheme) => {
      const watched = await openWatched(browser, site.address(path), { colorScheme });
      await watched.page.evaluate(axeSource);
      const { violations } = await watched.page.evaluate(
        (tags) =>
          (window as unknown as { axe: { run: (o: object) => Promise<AxeResult> } }).axe.run({
            runOnly: tags,
          }),
        levels,
      );
      const told = violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
      expect(told).toEqual([]);
      expect(watched.faults).toEqual([]);
      await watched.close();
    },
  );

  it('fits a window 320 px wide', async () => {
    const watched = await openWatched(browser, site.address(path), {
      viewport: { width: 320, height: 700 },
    });
    const width = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await watched.close();
  });
});
