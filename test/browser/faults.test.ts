import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planted } from '../kit/planted/calculator.ts';
import { launchBrowser } from './browser.ts';
import { servePlanted } from './planted/serve.ts';
import type { SiteServer } from './site-server.ts';
import { openWatched, shownNumber, type WatchedPage } from './watched-page.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), servePlanted()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const field = (page: Page) => page.getByRole('textbox', { name: /cell voltage/i });
const alert = (page: Page) => page.locator('.fault');
const shown = (page: Page) => shownNumber(page, 'drop');

async function open(path = '/'): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path));
  await expect.poll(() => shown(watched.page)).toBe(4);
  return watched;
}

/** Whatever was planted is heard: a test that plants nothing fails by it. */
async function expectHeard(faults: string[], says: RegExp): Promise<void> {
  await expect.poll(() => faults.join('\n')).toMatch(says);
}

describe('a fault of the page', () => {
  it.each([
    ['a TypeError', planted.typeError, /planted in compute/],
    ['a RangeError', planted.rangeError, /toFixed/],
  ])('in compute, %s: no result, and everything the reader typed', async (_, value, says) => {
    const { page, faults, close } = await open();
    await field(page).fill(String(value));
    await expect.poll(() => alert(page).count()).toBe(1);
    expect(await alert(page).textContent()).toMatch(
      /This is a fault of the page, not of your numbers/,
    );
    expect(await shown(page)).toBeUndefined();
    expect(await page.locator('.results').count()).toBe(0);
    expect(await page.locator('.field-problem').count()).toBe(0);
    expect(await field(page).inputValue()).toBe(String(value));
    await expect.poll(() => new URL(page.url()).searchParams.get('voltage')).toBe(`${value} V`);
    const report = new URL((await alert(page).locator('a').getAttribute('href')) ?? '');
    expect(report.pathname).toBe('/somebody/primer/issues/new');
    expect(report.searchParams.get('body')).toContain(`voltage=${value}+V`);
    expect(report.searchParams.get('body')).toMatch(says);
    await expectHeard(faults, says);
    await field(page).fill('3');
    await expect.poll(() => shown(page)).toBe(6);
    expect(await alert(page).count()).toBe(0);
    await close();
  });

  it.each([
    ['the picture', planted.picture, /planted in the picture/],
    ['details', planted.details, /planted in details/],
    ['the working', planted.working, /planted in the working/],
    ['the cautions', planted.cautions, /planted in the cautions/],
  ])('in %s takes no number away', async (_, value, says) => {
    const { page, faults, close } = await open();
    await field(page).fill(String(value));
    await expect.poll(() => alert(page).count()).toBeGreaterThan(0);
    expect(await shown(page)).toBe(2 * value);
    await expectHeard(faults, says);
    await field(page).fill('3');
    await expect.poll(() => shown(page)).toBe(6);
    await expect.poll(() => alert(page).count()).toBe(0);
    await expect.poll(() => page.locator('[data-picture="1.5"]').count()).toBe(1);
    await close();
  });

  it('in the worker reaches the page', async () => {
    const { page, faults, close } = await open();
    await field(page).fill(String(planted.heavyFault));
    await expect.poll(() => alert(page).count()).toBe(1);
    expect(await page.locator('progress').count()).toBe(0);
    await expectHeard(faults, /planted in the worker/);
    await field(page).fill('3');
    await expect.poll(() => shown(page)).toBe(6);
    await close();
  });

  it('opened by its address stands in the same words', async () => {
    const address = site.address(`/?v=1&voltage=${planted.typeError} V`);
    const { page, faults, close } = await openWatched(browser, address);
    await expect.poll(() => alert(page).count()).toBe(1);
    expect(await field(page).inputValue()).toBe(String(planted.typeError));
    await expectHeard(faults, /planted in compute/);
    await close();
  });
});

describe('a refusal', () => {
  it('is told at its field and is no fault', async () => {
    const { page, faults, close } = await open();
    await field(page).fill(String(planted.refused));
    await expect.poll(() => page.locator('.field-problem').count()).toBe(1);
    expect(await alert(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a long calculation', () => {
  it('runs in the worker', async () => {
    const { page, faults, close } = await open();
    const started = page.waitForEvent('worker');
    await field(page).fill(String(planted.heavy));
    await started;
    await expect.poll(() => shown(page)).toBe(2 * planted.heavy);
    expect(faults).toEqual([]);
    await close();
  });

  it('runs on the page where the browser refuses the worker', async () => {
    // A key that no calculator heeds: the page opens with its example.
    const { page, close } = await open('/?utm_worker=refused.js');
    await field(page).fill(String(planted.heavy));
    await expect.poll(() => shown(page)).toBe(2 * planted.heavy);
    expect(await alert(page).count()).toBe(0);
    expect(page.workers()).toEqual([]);
    await close();
  });
});

describe('a handler that closes over the state', () => {
  it('is that of the latest drawing, though its button is drawn once', async () => {
    const { page, close } = await open();
    const button = page.getByRole('button', { name: 'Add 1' });
    const drawn = await button.getAttribute('data-drawn');
    for (let press = 0; press < 3; press += 1) await button.click();
    await expect.poll(() => page.locator('p > output').last().textContent()).toBe('3');
    expect(await button.getAttribute('data-drawn')).toBe(drawn);
    await close();
  });
});
