import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser, site } from './browser-and-site.ts';

interface Start extends BrowserContextOptions {
  /** The scripts of the page are kept from it. */
  blocked?: boolean;
  /** The scripts of the page wait until `release` is called. */
  held?: boolean;
}

/** A page whose scripts may be late, or never come. */
export async function start(path: string, { blocked, held, ...options }: Start = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  let release = () => {};
  const free = new Promise<void>((done) => (release = done));
  if (blocked) await page.route('**/_astro/*.js', (route) => route.abort());
  if (held) {
    await page.route('**/_astro/{kit,CalculatorIsland}*.js', async (route) => {
      await free;
      await route.continue();
    });
  }
  await page.goto(site.address(path), { waitUntil: 'domcontentloaded' });
  return { page, release, close: () => context.close() };
}

/** Waits until every calculator of the page answers. */
export const awake = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.alive')].every((mark) => mark.matches(':indeterminate')),
  );
