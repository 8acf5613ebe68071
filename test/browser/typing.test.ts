import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

interface StyledTree {
  name: string;
  args: { elementCount?: number };
}

/** How many elements the browser styles anew in one pass, at most, while something is done. */
async function mostRestyled(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const passes: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as StyledTree[])
      if (name === 'UpdateLayoutTree') passes.push(args.elementCount ?? 0);
  });
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return Math.max(0, ...passes);
}

const main = '.result[data-main] data[data-quantity]';

/** A calculator in which a digit was typed and taken back: all its parts have come to life. */
async function openInUse(id: string) {
  const watched = await openWatched(browser, site.address(`/calculators/${id}/`), {
    viewport: { width: 1280, height: 500 },
  });
  const { page } = watched;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const numbers = await page.locator('.calculator .field-line input[type="text"]').all();
  const values = await Promise.all(numbers.map((number) => number.inputValue()));
  const field = numbers[values.findIndex((value) => /^\d[\d.]*$/.test(value))]!;
  const first = await page.locator(main).getAttribute('value');
  const value = () => page.locator(main).getAttribute('value');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('7');
  await expect.poll(value).not.toBe(first);
  await page.keyboard.press('Backspace');
  await expect.poll(value).toBe(first);
  const alive = page.locator('.account:not([data-stale]) .button-row').first();
  await alive.waitFor({ state: 'attached' });
  // The browser says where a part lies with the next frame, on a busy machine later than a key.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return { ...watched, value, first };
}

describe('a key', () => {
  it.each(['interphase-growth', 'cell-resistance'])(
    'restyles a few elements of %s, not the whole calculator',
    async (id) => {
      const { page, value, first, close } = await openInUse(id);
      const all = await page.locator('.calculator *').count();
      const most = await mostRestyled(page, async () => {
        await page.keyboard.press('7');
        await expect.poll(value).not.toBe(first);
      });
      // What explains a result is a good part of a calculator and is drawn anew; its fields are not.
      expect(most).toBeLessThan(all / 3);
      await close();
    },
  );

  it('leaves what is out of sight as it is until the typing rests', async () => {
    const { page, value, first, close } = await openInUse('interphase-growth');
    const account = page.locator('.account');
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.clock.runFor(1000);
    const before = await account.innerHTML();
    await page.keyboard.press('7');
    await page.clock.runFor(100);
    expect(await value()).not.toBe(first);
    expect(await account.innerHTML()).toBe(before);
    await page.clock.runFor(400);
    await expect.poll(() => account.innerHTML()).not.toBe(before);
    await close();
  });

  it('brings it up to date for paper, however soon after a key', async () => {
    const { page, value, first, close } = await openInUse('interphase-growth');
    const account = page.locator('.account');
    const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await print();
    const before = await account.innerHTML();
    await page.keyboard.press('7');
    await expect.poll(value).not.toBe(first);
    await print();
    expect(await account.innerHTML()).not.toBe(before);
    await close();
  });
});
