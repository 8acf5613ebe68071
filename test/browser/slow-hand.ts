import type { Page } from 'playwright-core';

/** From here on the page's own clock stands still but for what a slow hand lets pass. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Types with pauses by the page's own clock: how busy the machine is makes no pause longer. */
export async function typeSlowly(page: Page, words: string, pauses: readonly number[]) {
  for (const [at, letter] of [...words].entries()) {
    await page.keyboard.type(letter);
    await page.clock.runFor(pauses[at % pauses.length]!);
    // Time for the files that this letter asks for.
    await page.waitForTimeout(60);
  }
}
