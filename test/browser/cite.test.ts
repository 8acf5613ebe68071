import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** APA begins with a body’s name, or a person’s family name. */
const [author] = readPrimer().authors;
const firstAuthor = author && 'literal' in author ? author.literal : (author?.family ?? '');

describe('citing', () => {
  it('a chapter takes one click, without JavaScript', async () => {
    const watched = await openWatched(browser, site.address('/ion-transport/conductivity/'), {
      javaScriptEnabled: false,
    });
    const { page } = watched;
    await page.getByText('Cite this page').click();
    const apa = page.locator('.cite-this dd').first();
    expect(await apa.isVisible()).toBe(true);
    expect(await apa.textContent()).toMatch(/ \(20\d\d, .* \[Version/);
    expect(await apa.textContent()).toContain(firstAuthor);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('a citation is copied with its italics, and IEEE’s with the day of reading', async () => {
    const watched = await openWatched(browser, site.address('/ion-transport/conductivity/'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = watched;
    await page.clock.install({ time: new Date(2027, 8, 5, 12) });
    await page.reload();
    await page.getByText('Cite this page').click();
    const copied = async (style: string) => {
      await page.getByRole('button', { name: `Copy ${style}` }).click();
      await expect.poll(() => page.getByText('Copied').count()).toBe(1);
      await page.clock.runFor(2000);
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const as = async (kind: string) => (await item!.getType(`text/${kind}`)).text();
        return { plain: await as('plain'), html: await as('html') };
      });
    };
    const apa = await copied('APA');
    expect(apa.plain).toMatch(/ \(20\d\d, \w+ \d+\)\. Conductivity .*\/$/);
    expect(apa.plain.startsWith(firstAuthor)).toBe(true);
    expect(apa.html).toMatch(/<i[^>]*>Conductivity from a spectrum<\/i>/);
    const ieee = await copied('IEEE');
    expect(ieee.plain).toContain('. Accessed: Sept. 5, 2027. [Online]. Available: https://');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('a page on paper names itself, without its buttons', async () => {
    const page = await browser.newPage();
    await page.goto(site.address('/ion-transport/conductivity/'));
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.cite-this :is(dd, button, p)')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.tagName),
      );
    expect(await shown()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['DD']);
    await page.close();
  });

  it('an address of a part follows it to where its page moved', async () => {
    const page = await browser.newPage();
    await page.goto(site.address('/outlook/how-it-was-made/#fig-works-of-the-review'));
    await page.waitForURL('**/outlook/measures/#fig-works-of-the-review');
    await page.goto(site.address('/outlook/how-it-was-made/#of-nobody'));
    await page.waitForURL('**/outlook/measures/#where-this-primer-comes-from');
    await page.close();
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
    expect(work!.note).toMatch(/version .*Model after: \w+/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save .ris' }).click();
    expect((await saved).suggestedFilename()).toBe('conductivity.ris');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});
