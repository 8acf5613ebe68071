import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers everything a reader must never meet. */
export interface WatchedPage {
  page: Page;
  /** Console errors, uncaught errors, refusals by the content policy, requests to other hosts. */
  faults: string[];
  close: () => Promise<void>;
}

/** A number the page shows, read at one stroke: what shows it may be replaced at any moment. */
export const shownNumber = (page: Page, quantity: string): Promise<number | undefined> =>
  page
    .locator(`data[data-quantity="${quantity}"]`)
    .evaluateAll(([data]) => (data ? Number((data as HTMLDataElement).value) : undefined));

/** A machine with a load of twenty answers within it. */
const slowestAnswer = 120_000;

export async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  // A page that hangs fails its test; one that is slow does not.
  context.setDefaultTimeout(slowestAnswer);
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host)
      faults.push(`other host: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  // Until all sections are laid out, what is scrolled to moves away again; the page itself waits for a rest.
  if (options.javaScriptEnabled !== false)
    await page.evaluate(() => delete document.documentElement.dataset.firstPaint);
  return { page, faults, close: () => context.close() };
}
