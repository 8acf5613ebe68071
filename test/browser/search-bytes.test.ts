import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { siteUnderTest } from '../site/site-under-test.ts';
import { holdBack } from './hold-back.ts';
import { stopClock, typeSlowly } from './slow-hand.ts';
import { openWatched } from './watched-page.ts';

/** Bytes of a file of the site over the line. */
function bytesOf(address: string): number {
  const { base, folder } = siteUnderTest;
  const file = readFileSync(join(folder, new URL(address).pathname.slice(base.length)));
  return address.endsWith('.woff2') ? file.length : gzipSync(file, { level: 6 }).length;
}

/** A page with the search open, and what it has fetched since in bytes over the line. */
async function openCounted() {
  const other = await openWatched(browser, site.address('/about/'));
  const fetched: string[] = [];
  other.page.on('request', (request) => fetched.push(request.url()));
  const bytes = () => fetched.map(bytesOf).reduce((sum, some) => sum + some, 0);
  return { ...other, fetched, bytes };
}

const isAnswered = (other: Page) =>
  expect
    .poll(() => other.locator('.search [role="status"]').textContent(), { timeout: 20_000 })
    .toMatch(/pages/);

describe('the first question', () => {
  const words = ['garnet', 'conductivity', 'growth law', 'lithium metal', 'electrolyte'];
  /** Pauses between keys: quick, usual, slow and uneven, with a thought in the middle of a word. */
  const hands = [[60], [150, 250, 210], [350, 240, 300], [200, 180, 900, 220, 160, 240]];
  const typed = words.flatMap((word, at) => [0, 1].map((more) => [word, hands[(at + more) % 4]!]));

  it.each(typed as [string, number[]][])(
    'of %s, typed with pauses of %s ms, fetches at most 120 kB',
    async (word, pauses) => {
      const { page: here, fetched, bytes, close } = await openCounted();
      await stopClock(here);
      await here.keyboard.press('/');
      await typeSlowly(here, word, pauses);
      await here.clock.runFor(1000);
      await isAnswered(here);
      await here.waitForLoadState('networkidle');
      expect(fetched.some((address) => address.includes('/passage-'))).toBe(true);
      expect(new Set(fetched).size).toBe(fetched.length);
      // Typing moves a caret and selects nothing to copy.
      expect(fetched.filter((address) => address.includes('/copying.'))).toEqual([]);
      expect(bytes()).toBeLessThanOrEqual(120_000);
      await close();
    },
  );

  it('that is whole before the search can answer fetches at most 120 kB', async () => {
    const { page: here, bytes, close } = await openCounted();
    const letGo = await holdBack(here, '**/answers.*');
    await here.keyboard.press('/');
    await here.keyboard.type('lithium metal', { delay: 100 });
    await letGo();
    await isAnswered(here);
    await here.waitForLoadState('networkidle');
    expect(bytes()).toBeLessThanOrEqual(120_000);
    await close();
  });
});
