import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** Fields in a column, and a grid of data above the other fields. */
const pages = ['conductivity', 'interfacial-resistance', 'cell-resistance', 'interphase-fit'];

/** Where the field with the focus ends, where the main result begins and ends; read at one stroke. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const result = document.querySelector('.result[data-main]')!.getBoundingClientRect();
    return [document.activeElement!.getBoundingClientRect().bottom, result.top, result.bottom];
  });

describe.each(pages)('%s on a telephone', (id) => {
  const open = async (width: number) => {
    const watched = await openWatched(browser, site.address(`/calculators/${id}/`), {
      viewport: { width, height: 740 },
      reducedMotion: 'reduce',
    });
    await watched.page.evaluate(() => document.fonts.ready.then(() => true));
    return watched;
  };

  it('keeps the main result in sight, and off the field that has the focus', async () => {
    const { page, close } = await open(360);
    const fields = page.locator('.field input[type="text"]');
    for (const field of [fields.first(), fields.last()]) {
      await field.focus();
      await expect
        .poll(() => edges(page))
        .toSatisfy(([focused = 0, top = 0, end = 0]: number[]) => {
          return focused <= top && end <= 740.5;
        });
    }
    await close();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const { page, close } = await open(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  it('cuts no letter of a drawing', async () => {
    const { page, close } = await open(360);
    const cut = await page.locator('.calculator svg').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].flatMap((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          const isCut = width > 0 && (left < frame.left - 0.5 || right > frame.right + 0.5);
          return isCut ? (text.textContent ?? '') : [];
        });
      }),
    );
    expect(cut).toEqual([]);
    await close();
  });

  it('cuts no table of the text', async () => {
    const { page, close } = await open(360);
    const hidden = await page
      .locator('.prose .table-scroll:not(.calculator *)')
      .evaluateAll((boxes) => boxes.map((box) => box.scrollHeight - box.clientHeight));
    // A bar of its own below a wide table takes 15 px at most.
    for (const height of hidden) expect(height).toBeLessThanOrEqual(15);
    await close();
  });
});
