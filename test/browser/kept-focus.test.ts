import { afterEach, describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
afterEach(() => watched?.close());

const waits = { timeout: 20_000 };

/** What has the focus, by its name or its class. */
const focused = () =>
  watched.page.evaluate(() => {
    const { textContent, className, tagName } = document.activeElement as HTMLElement;
    return tagName === 'BODY' ? 'the page' : `${className} ${textContent}`.trim();
  });

describe('a button that goes when it is pressed hands its focus on', () => {
  it('from the comparison with Monte Carlo to what it found', async () => {
    watched = await openWatched(browser, site.address('/calculators/pellet-density/'));
    await watched.page.getByRole('button', { name: /Monte Carlo/ }).press('Enter', waits);
    await watched.page.locator('.monte-carlo').waitFor(waits);
    await expect.poll(focused, waits).toMatch(/^monte-carlo/);
  });

  it('from Stop to what calculates again', async () => {
    watched = await openWatched(browser, site.address('/calculators/lithium-side/'));
    const { page } = watched;
    await page.getByLabel('a measured trace').check(waits);
    // Nothing answers, so that the calculation goes on until it is stopped.
    await page.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    const rows = Array.from({ length: 3000 }, (_, at) => `${at}\t${at < 1500 ? 0.1 : -0.1}\t0.01`);
    const buffer = Buffer.from(['time/s\tj/mA cm-2\tU/V', ...rows].join('\n'));
    const file = { name: 'trace.txt', mimeType: 'text/plain', buffer };
    await page.locator('.field-table input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: 'Stop' }).press('Enter', waits);
    await expect.poll(focused, waits).toBe('Calculate again');
  });
});
