import type { BrowserContextOptions } from 'playwright-core';
import { browser, site } from './browser-and-site.ts';
import { awake } from './late-scripts.ts';
import { openWatched, shownNumber, type WatchedPage } from './watched-page.ts';

export const conductivity = '/calculators/conductivity/';

/** A link to one state of that calculator. */
export const asked = '?v=1&bulkResistance=120%C2%B10.6+Ohm&thickness=1.2+mm';

export const answer = 'ionicConductivity';

export const valueOf = ({ page }: WatchedPage, name: string) => shownNumber(page, name);

/** Opens an address of the site, and waits until its calculators answer. */
export async function open(path: string, options: BrowserContextOptions = {}) {
  const watched = await openWatched(browser, site.address(path), options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await awake(watched.page);
  return watched;
}
