import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { noteTimes, type Times } from './times-of-page.ts';

/**
 * Run as `npm run measure:time -- [rounds] [pages …]` after a build: prints how long a phone on a slow line takes to
 * show pages of the built site. For maintainers; gates nothing: times of a busy machine say little.
 */
const [roundsAsked = '3', ...pagesAsked] = process.argv.slice(2);
const rounds = Number(roundsAsked);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`“${roundsAsked}” is no number of rounds. Write: npm run measure:time -- 5 /`);

const chosen = [
  '/',
  '/ion-transport/families/',
  '/cathode-side/interphase-growth/',
  '/glossary/',
  '/calculators/conductivity/',
  '/calculators/interphase-fit/',
];
const pages = pagesAsked.length > 0 ? pagesAsked : chosen;

/** The line and the machine of the project’s goals: 150 ms, 1,638 kbit/s, a processor of a fourth of the speed. */
async function slowDown(session: CDPSession): Promise<void> {
  const bytesPerSecond = (1638 * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** The last times are written when nothing has come for two seconds and, on a calculator, a key has been answered. */
async function settled(page: Page): Promise<Times> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => window.times.isComplete(), undefined, { timeout: 60_000 });
  return page.evaluate(() => window.times.read());
}

/** One first visit: a new context has nothing in its cache. */
async function visit(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(noteTimes);
  await slowDown(await context.newCDPSession(page));
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  const times = await settled(page);
  await context.close();
  return times;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

const columns = ['FCP', 'LCP', 'TBT', 'load', 'input'] as const;

function cell(all: readonly Times[], column: (typeof columns)[number]): string {
  const values = all.flatMap((times) => times[column] ?? []);
  if (values.length === 0) return '–';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${Math.round(median(values))} (${Math.round(least)}–${Math.round(most)})`;
}

function print(measured: ReadonlyMap<string, Times[]>): void {
  const width = Math.max(...pages.map((page) => page.length)) + 2;
  const row = (first: string, cells: readonly string[]) =>
    console.log(first.padEnd(width) + cells.map((text) => text.padStart(20)).join(''));
  console.log(`ms, median of ${rounds} rounds (least–most); 150 ms, 1,638 kbit/s, CPU × 4`);
  row('', ['FCP', 'LCP', 'TBT', 'load', 'first input']);
  for (const [page, all] of measured) {
    row(
      page,
      columns.map((column) => cell(all, column)),
    );
  }
}

// As for `npm run measure`: what `npm run build` has built, unless these name another site.
process.env.OUT_DIR ??= 'dist';
process.env.BASE_PATH ??= '/';
const { serveSite } = await import('../browser/site-server.ts');
const [browser, site] = await Promise.all([launchBrowser(), serveSite({ compressed: true })]);
const measured = new Map<string, Times[]>(pages.map((page) => [page, []]));
// Round by round: what else the machine does falls on all pages alike.
for (let round = 0; round < rounds; round += 1) {
  for (const [page, all] of measured) {
    console.error(`round ${round + 1} of ${rounds}: ${page}`);
    all.push(await visit(browser, site.address(page)));
  }
}
await browser.close();
await site.close();
print(measured);
