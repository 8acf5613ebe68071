import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** Frames with a keystroke in them, and the elements in which they added or removed something. */
interface Seen {
  seen: { count: number; moved: string[] };
}

/** Watches, within the page, what a keystroke changes before the frame it is drawn in. */
function watch() {
  const calculator = document.querySelector('.calculator') as HTMLElement;
  const seen: Seen['seen'] = { count: 0, moved: [] };
  const note = (records: MutationRecord[]) => {
    for (const { target } of records) {
      const { className, nodeName } = target as HTMLElement;
      if (!(target as HTMLElement).closest('output')) seen.moved.push(className || nodeName);
    }
  };
  const observer = new MutationObserver(note);
  Object.assign(window, { seen });
  document.addEventListener(
    'input',
    () => {
      observer.observe(calculator, { subtree: true, childList: true });
      requestAnimationFrame(() => {
        note(observer.takeRecords());
        observer.disconnect();
        seen.count += 1;
      });
    },
    true,
  );
}

/** Waits until what follows a frame has followed. */
const rest = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() =>
      setTimeout(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
    );
  });

const cell = '.calculator .field-table tbody input';
const field = '.calculator .field-line input[type="text"]';

// Layout of what comes and goes is the dearest part of a frame; numbers take the place of numbers.
describe('the frame with a new number', () => {
  it.each([
    ['conductivity', field],
    ['arrhenius', cell],
    ['interfacial-resistance', field],
    ['cell-resistance', cell],
    ['interphase-growth', field],
    ['interphase-fit', cell],
  ])('of %s adds and removes nothing else', async (id, input) => {
    const watched = await openWatched(browser, site.address(`/calculators/${id}/`));
    const { page } = watched;
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const main = page.locator('.result[data-main] data[data-quantity]');
    const numbers = await page.locator(input).all();
    const values = await Promise.all(numbers.map((number) => number.inputValue()));
    const at = values.findIndex((value) => /^\d[\d.e±\s-]*$/.test(value));
    const typed = numbers[at] ?? page.locator(input).first();
    await typed.focus();
    await page.keyboard.press('End');
    // Until the first one is answered, what solves curves may still be on its way.
    await page.keyboard.press('1');
    await expect.poll(() => main.count()).toBe(1);
    await page.keyboard.press('Backspace');
    await expect.poll(() => typed.inputValue()).toBe(values[at]);
    await page.evaluate(rest);
    const first = await main.getAttribute('value');
    await page.evaluate(watch);
    // A larger number, no number and none on its way, the larger one again, the first one.
    for (const [count, key, isNumber] of [
      [1, '1', true],
      [2, 'q', false],
      [3, 'Backspace', true],
      [4, 'Backspace', true],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction((n) => (window as unknown as Seen).seen.count === n, count);
      await page.evaluate(rest);
      await expect.poll(() => typed.getAttribute('aria-invalid')).toBe(isNumber ? null : 'true');
      expect(await main.count()).toBe(isNumber ? 1 : 0);
    }
    expect(await main.getAttribute('value')).toBe(first);
    const { moved } = await page.evaluate(() => (window as unknown as Seen).seen);
    expect(moved).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  args: { elementCount?: number; data?: { type?: string } };
}

/** What the browser notes of its own work while something is done. */
async function traced(work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await work();
  const whole = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await whole;
  await session.detach();
  return events.toSorted((one, other) => one.ts - other.ts);
}

/** For each key, how many elements were styled anew before its frame went out. */
async function restyledByKeys(page: Page, keys: readonly string[]): Promise<number[]> {
  const events = await traced(async () => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.evaluate(rest);
    }
  });
  const pressed = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown',
  );
  return pressed.map(({ pid, tid, ts }) => {
    const after = events.filter((each) => each.pid === pid && each.tid === tid && each.ts >= ts);
    const frame = after.find(({ name }) => name === 'Commit')?.ts ?? Infinity;
    return after
      .filter(({ name, ts: at }) => name === 'UpdateLayoutTree' && at < frame)
      .reduce((sum, { args: { elementCount = 0 } }) => sum + elementCount, 0);
  });
}

// One rule of style that asks `:has()` of a whole calculator styles all of it anew at each key.
describe('a key', () => {
  it.each([
    ['conductivity', field],
    ['interphase-fit', cell],
    ['safety-record', cell],
  ])('on %s has few of its elements styled anew', async (id, input) => {
    const viewport = { width: 412, height: 823 };
    const watched = await openWatched(browser, site.address(`/calculators/${id}/`), { viewport });
    const { page } = watched;
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.locator(input).first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('1');
    await page.waitForLoadState('networkidle');
    await page.evaluate(rest);
    const all = await page.locator('.calculator *').count();
    const restyled = await restyledByKeys(page, ['1', 'Backspace', '2', 'Backspace']);
    expect(restyled).toHaveLength(4);
    expect(Math.max(...restyled)).toBeLessThan(all / 5);
    await watched.close();
  });
});
