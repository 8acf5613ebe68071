import type { Browser, Page } from 'playwright-core';
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

interface Visit {
  wasHere?: boolean;
  persisted?: boolean;
  /** Why the browser began the visit anew. */
  reasons?: string[];
}

/** Leaves a page in use and comes back to it. */
async function leaveAndReturn(page: Page): Promise<Visit> {
  await page.evaluate(() => {
    scrollTo(0, 400);
    Object.assign(window, { wasHere: true });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(site.address('/about/'), { waitUntil: 'load' });
  await page.evaluate(() => history.back());
  const visit = () =>
    page.evaluate(() => {
      if (location.pathname.endsWith('/about/')) throw new Error('still away');
      const { wasHere, persisted } = window as Visit;
      const [entry] = performance.getEntriesByType('navigation') as unknown as {
        notRestoredReasons?: { reasons?: { reason: string }[] } | null;
      }[];
      const reasons = entry?.notRestoredReasons?.reasons?.map(({ reason }) => reason);
      if (persisted === undefined && !reasons) throw new Error('not shown yet');
      return { wasHere, persisted, reasons };
    });
  await expect.poll(() => visit().catch(() => undefined)).toBeDefined();
  return visit();
}

/** Reasons of the browser itself, such as a page that a busy machine did not put to rest in time. */
const isOfBrowser = ({ reasons }: Visit) => reasons?.every((reason) => reason === 'masked');

it.each(['/calculators/conductivity/', '/interface/flux-and-current/', '/glossary/'])(
  'a visit to %s goes on where it was left',
  async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hasField = path.startsWith('/calculators/');
    const visitOnce = async () => {
      await page.goto(site.address(path), { waitUntil: 'load' });
      if (hasField) {
        await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
        await page.locator(field).first().fill('37');
      }
      return leaveAndReturn(page);
    };
    let visit = await visitOnce();
    for (let again = 0; again < 5 && isOfBrowser(visit); again += 1) visit = await visitOnce();
    expect(visit).toMatchObject({ wasHere: true, persisted: true });
    if (hasField) expect(await page.locator(field).first().inputValue()).toBe('37');
    await context.close();
  },
);
