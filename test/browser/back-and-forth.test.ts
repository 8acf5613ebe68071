import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';

let browser: Browser;
let site: SiteServer;

// The test tool turns off what keeps visited pages as they were left.
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    serveSite(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const field = '.calculator .field-line input[type="text"]';

it.each(['/calculators/conductivity/', '/interface/flux-and-current/', '/glossary/'])(
  'a visit to %s goes on where it was left',
  async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address(path), { waitUntil: 'load' });
    const hasField = path.startsWith('/calculators/');
    if (hasField) {
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      await page.locator(field).first().fill('37');
    }
    await page.evaluate(() => {
      scrollTo(0, 400);
      Object.assign(window, { wasHere: true });
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(site.address('/about/'), { waitUntil: 'load' });
    await page.evaluate(() => history.back());
    const left = () =>
      page.evaluate(() => {
        const { wasHere, persisted } = window as unknown as Record<string, boolean>;
        return { wasHere, persisted };
      });
    await expect
      .poll(() => left().catch(() => undefined))
      .toEqual({ wasHere: true, persisted: true });
    if (hasField) expect(await page.locator(field).first().inputValue()).toBe('37');
    await context.close();
  },
);
