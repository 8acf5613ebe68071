import { expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site-server.ts';
import { openWatched } from './watched-page.ts';

/** Which library runs the islands, by the marks it leaves on their element. */
it('runs islands with Preact, or with React where REACT_DOM asks for it', async () => {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  try {
    const { page } = await openWatched(browser, site.address('/calculators/conductivity/'));
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const isReact = await page.evaluate(() =>
      Object.keys(document.querySelector('astro-island')!).some((key) => key.startsWith('__react')),
    );
    expect(isReact).toBe(Boolean(process.env.REACT_DOM));
  } finally {
    await browser.close();
    await site.close();
  }
});
