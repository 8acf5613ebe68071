import { describe, expect, it } from 'vitest';
import { answer, asked, conductivity, open, valueOf } from './linked-page.ts';
import type { WatchedPage } from './watched-page.ts';

const chapter = '/ion-transport/conductivity/';

const headOf = ({ page }: WatchedPage) =>
  page.evaluate(() => ({
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    shared: document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    cited: document.querySelector('meta[name=citation_public_url]')?.getAttribute('content'),
    identifier: document.querySelector('meta[name="DC.identifier"]')?.getAttribute('content'),
    title: document.querySelector('meta[name=citation_title]')?.getAttribute('content'),
    window: document.title,
  }));

describe('the head of a page', () => {
  it('follows the state: what a phone shares, what a reference manager keeps', async () => {
    const watched = await open(conductivity);
    const first = await headOf(watched);
    await watched.page.getByRole('textbox', { name: /^resistance/i }).fill('170 ± 1.2 ohm');
    const page = `https://example.org/interphase${conductivity}`;
    const link = `${page}?v=1&until=end&bulkResistance=170%C2%B11.2+Ohm&end=1`;
    await expect.poll(() => headOf(watched).then(({ canonical }) => canonical)).toBe(link);
    const head = await headOf(watched);
    expect(head).toMatchObject({ shared: link, cited: link, identifier: link });
    expect(head.title).toMatch(/^Ionic conductivity from a resistance: .*0\.780.*\[calculation\]$/);
    expect(head.window).toMatch(/0\.780.* · Interphase$/);
    await watched.page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => headOf(watched)).toEqual(first);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('of a chapter shares the state and stays the chapter that is cited', async () => {
    const watched = await open(chapter);
    const first = await headOf(watched);
    await watched.page.getByRole('textbox', { name: /^resistance/i }).fill('170');
    const own = watched.page.locator('.calculator-page-link a');
    await expect
      .poll(() => own.getAttribute('href'))
      .toMatch(/conductivity\/\?v=1&until=end&bulkResistance=170/);
    await expect
      .poll(() => headOf(watched).then(({ canonical }) => canonical))
      .toBe(
        `${first.canonical}?calculator=conductivity&v=1&until=end&bulkResistance=170+Ohm&end=1`,
      );
    expect(await headOf(watched)).toMatchObject({ cited: first.cited, title: first.title });
    await own.click();
    await expect.poll(() => valueOf(watched, answer)).toBeCloseTo(0.0780171289664, 12);
    await watched.close();
  });

  it('has a button where the platform shares, which hands on the link', async () => {
    const watched = await open(`${conductivity}${asked}`);
    const button = watched.page.getByRole('button', { name: 'Share' });
    expect(await button.count()).toBe(0);
    await watched.page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(shared.push(data)),
      });
    });
    await watched.page.reload();
    await button.click();
    const [data] = await watched.page.evaluate(
      () => (window as unknown as { shared: ShareData[] }).shared,
    );
    expect(data?.url).toMatch(
      /conductivity\/\?v=1&until=end&bulkResistance=120%C2%B10\.6\+Ohm&thickness=1\.2/,
    );
    await watched.close();
  });
});

it('embeds the state that is on the page', async () => {
  const watched = await open(`${conductivity}${asked}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await watched.page.getByText('Cite or embed this calculation').click();
  await watched.page.getByRole('button', { name: 'Copy embedding code' }).click();
  const code = () => watched.page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(code)
    .toMatch(/bulkResistance=120%C2%B10\.6\+Ohm&amp;thickness=1\.2\+mm&amp;end=1"/);
  await watched.close();
});
