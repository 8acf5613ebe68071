import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

const chapter = '/interface/flux-and-current/';

/** For each section of the text whether it is laid out. */
const laidOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.prose > section > :first-child')].map((element) =>
      element.checkVisibility({ contentVisibilityAuto: true }),
    ),
  );

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The page as its first frame is, for no module arrives that lays out the rest. */
async function withoutModules(path: string) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(site.address(path), { waitUntil: 'load' });
  return { page, close: () => context.close() };
}

/** The page as a reader opens it, whom nobody spares the waiting for the rest of it. */
async function openAsReader(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const open = () => page.goto(site.address(path), { waitUntil: 'load' });
  return { page, faults, open, close: () => context.close() };
}

const isWhole = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.firstPaint), {
      timeout: 20_000,
    })
    .toBeUndefined();

describe('the first frame of a chapter', () => {
  it('lays out the first section and none that is far below', async () => {
    const { page, close } = await withoutModules(chapter);
    const seen = await laidOut(page);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen[0]).toBe(true);
    expect(seen.slice(3)).toEqual(seen.slice(3).map(() => false));
    await close();
  });

  it('leaves nothing out on paper, nor for a search in the page', async () => {
    const { page, close } = await withoutModules(chapter);
    await page.evaluate(() => scrollTo(0, 0));
    const last = page.locator('.prose > section').last();
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      (await last.locator('h2').innerText()).trim(),
    );
    await page.emulateMedia({ media: 'print' });
    expect(await laidOut(page)).not.toContain(false);
    await close();
  });

  it('lays out everything for whoever comes to an anchor or back', async () => {
    const { page, close } = await withoutModules(`${chapter}#common-mistakes`);
    expect(await laidOut(page)).not.toContain(false);
    const top = await page.evaluate(
      () => document.getElementById('common-mistakes')!.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await page.goto(site.address(chapter));
    await page.reload();
    expect(await laidOut(page)).not.toContain(false);
    await close();
  });
});

describe('a page whose first frame is over', () => {
  it('is soon as long and as complete as one that left nothing out', async () => {
    const whole = await openWatched(browser, site.address(`${chapter}#content`));
    const { page, faults, open, close } = await openAsReader(chapter);
    await open();
    await isWhole(page);
    expect(await laidOut(page)).not.toContain(false);
    expect(await heightOf(page)).toBe(await heightOf(whole.page));
    expect(faults).toEqual([]);
    await close();
    await whole.close();
  });

  it('waits on a slow machine with what is far below until its reader rests', async () => {
    const { page, open, close } = await openAsReader(chapter, {
      viewport: { width: 412, height: 823 },
    });
    await page.addInitScript(() => {
      const act = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      Object.assign(window, { acts: setInterval(act, 100) });
      // A machine on which each section is a task of 60 ms.
      const measure = HTMLElement.prototype.getBoundingClientRect;
      HTMLElement.prototype.getBoundingClientRect = function () {
        const end = this.matches('.prose > section') ? performance.now() + 60 : 0;
        while (performance.now() < end);
        return measure.call(this);
      };
    });
    await open();
    // Twice the rest.
    await page.waitForTimeout(4000);
    expect(await laidOut(page)).toContain(false);
    await page.evaluate(() => clearInterval((window as unknown as { acts: number }).acts));
    await isWhole(page);
    expect(await laidOut(page)).not.toContain(false);
    await close();
  });

  it('waits for no rest where no section takes long', async () => {
    const { page, open, close } = await openAsReader(chapter);
    await page.addInitScript(() => {
      const act = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      setInterval(act, 100);
      // A machine on which no section takes any time: its clock stands still.
      performance.now = () => 1;
    });
    await open();
    await isWhole(page);
    expect(await laidOut(page)).not.toContain(false);
    await close();
  });

  it('moves nothing that a reader sees', async () => {
    const { page, open, close } = await openAsReader(chapter);
    await open();
    await isWhole(page);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const found: number[] = [];
          new PerformanceObserver((list) => {
            found.push(
              ...list.getEntries().map((entry) => (entry as never as { value: number }).value),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(found.reduce((sum, value) => sum + value, 0)), 300);
        }),
    );
    // The text face, where it comes late, moves a line by a fraction of a pixel.
    expect(shifts).toBeLessThan(1e-4);
    await close();
  });

  it('brings a click on an anchor to its place', async () => {
    const { page, open, close } = await openAsReader(chapter, {
      viewport: { width: 1440, height: 900 },
    });
    await open();
    await page.locator('nav a[href="#common-mistakes"]:visible').first().click();
    await expect
      .poll(() =>
        page.evaluate(
          () => document.getElementById('common-mistakes')!.getBoundingClientRect().top,
        ),
      )
      .toBeLessThan(200);
    expect(
      await page.evaluate(
        () => document.getElementById('common-mistakes')!.getBoundingClientRect().top,
      ),
    ).toBeGreaterThanOrEqual(0);
    await close();
  });
});
