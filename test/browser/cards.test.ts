import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;

beforeAll(async () => {
  watched = await openWatched(browser, site.address('/data/'), {
    viewport: { width: 1280, height: 800 },
  });
});
afterAll(() => watched?.close());

/** Focuses each link with a card where the window has it, and says which of them its card covers. */
async function covered(block: ScrollLogicalPosition): Promise<string[]> {
  // What has the focus by keyboard opens its card.
  await watched.page.keyboard.press('Tab');
  return watched.page.evaluate(async (block) => {
    const hidden: string[] = [];
    const links = [...document.querySelectorAll<HTMLElement>('main a[data-note]')];
    const shownFor = async (link: HTMLElement) => {
      const end = performance.now() + 20_000;
      for (;;) {
        const card = document.querySelector<HTMLElement>('.note-card:popover-open');
        if (card?.previousElementSibling === link && card.textContent) return card;
        if (performance.now() > end) throw new Error(`no card for ${link.textContent}`);
        await new Promise(requestAnimationFrame);
      }
    };
    for (const link of links.filter((link) => link.getClientRects().length > 0)) {
      link.scrollIntoView({ block, behavior: 'instant' });
      link.focus({ preventScroll: true });
      const card = (await shownFor(link)).getBoundingClientRect();
      const covers = [...link.getClientRects()].some(
        (line) =>
          line.top < card.bottom &&
          line.bottom > card.top &&
          line.left < card.right &&
          line.right > card.left,
      );
      if (covers) hidden.push(`${link.textContent?.trim()} at the ${block}`);
    }
    return links.length > 50 ? hidden : ['too few links to tell'];
  }, block);
}

it.each(['start', 'center', 'end'] as const)(
  'no card covers the link that opened it, with the link at the %s of the window',
  async (block) => {
    expect(await covered(block)).toEqual([]);
    expect(watched.faults).toEqual([]);
  },
);
