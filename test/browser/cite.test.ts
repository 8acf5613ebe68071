import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { openWatched } from './watched-page.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('citing', () => {
  it('a chapter takes one click, without JavaScript', async () => {
    const watched = await openWatched(browser, site.address('/ion-transport/conductivity/'), {
      javaScriptEnabled: false,
    });
    const { page } = watched;
    await page.getByText('Cite this page').click();
    const apa = page.locator('.cite-this dd').first();
    expect(await apa.isVisible()).toBe(true);
    expect(await apa.textContent()).toMatch(/^The Interphase authors\. \(20\d\d, .* \[Version/);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('a calculation gives its present state', async () => {
    const address = site.address('/calculators/conductivity/?v=1&bulkResistance=170+Ohm');
    const watched = await openWatched(browser, address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = watched;
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.getByText('Cite or embed this calculation').click();
    const shown = page.locator('.keep-cite p').first();
    await expect
      .poll(() => shown.textContent())
      .toMatch(/\[calculation\] \[Version \d+\.\d+\.\d+(\+\w+)? of \d{4}-\d\d-\d\d\]/);
    // The works behind the model are words, not HTML.
    expect(await page.locator('.keep-cite').textContent()).not.toMatch(/&#?\w+;|<\w/);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect.poll(() => page.getByText('Copied').count()).toBe(1);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [work] = (new Cite(text) as unknown as { data: { URL: string; note: string }[] }).data;
    expect(new URL(work!.URL).searchParams.get('bulkResistance')).toBe('170 Ohm');
    expect(work!.note).toMatch(/version .*Model after \w+/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save .ris' }).click();
    expect((await saved).suggestedFilename()).toBe('conductivity.ris');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});
