import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWeight } from '../../src/build/page-weight.ts';
import { pages } from '../site/pages.ts';
import { siteUnderTest } from '../site/site-under-test.ts';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const { folder, base } = siteUnderTest;
const weighed = pages
  .map(({ file }) => pageWeight(folder, base, file))
  .filter(({ kind }) => kind === 'calculator' || kind === 'chapter');

/** What a page fetches by itself: with its own clock an hour later, and nobody having touched it. */
async function fetched(page: string): Promise<string[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const paths = new Set<string>();
  tab.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) paths.add(`/${pathname.slice(base.length)}`);
  });
  await tab.clock.install();
  await tab.goto(site.address(page.replace(/index\.html$/, '')), { waitUntil: 'networkidle' });
  await tab.clock.runFor('01:00:00');
  await tab.waitForLoadState('networkidle');
  await context.close();
  return [...paths].filter((path) => !path.endsWith('/'));
}

it('knows the pages that have a budget', () => {
  expect(weighed.length).toBeGreaterThan(20);
});

it.each(weighed)(
  '$page: counts every file that is fetched before a reader acts',
  async (weight) => {
    const uncounted = (await fetched(weight.page)).filter((path) => !weight.files.includes(path));
    expect(uncounted).toEqual([]);
  },
);
