import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { awake } from './late-scripts.ts';
import { open } from './linked-page.ts';
import { translatePage } from './translated-page.ts';

const path = '/calculators/safety-record/';

const nameOf = (page: Page) =>
  page.getByRole('textbox', { name: 'Name of the population of cells' });

const headOf = (page: Page) =>
  page.evaluate(() => ({
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    shared: document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    cited: document.querySelector('meta[name=citation_public_url]')?.getAttribute('content'),
    title: document.querySelector('meta[name=citation_title]')?.getAttribute('content'),
    window: document.title,
  }));

/** The end of the page's address, packed records and all. */
const endOf = (page: Page) => page.url().slice(page.url().indexOf(path));

/** A record as whoever writes one by hand would: two lines, the rest not stated. */
const written = { safetyRecord: 1, name: 'Pouch cell 7' };

describe('the records', () => {
  it('are in no request: typing, reload, link', async () => {
    const watched = await open(path);
    const { page } = watched;
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(request.url().split('#')[0] ?? '', request.headers().referer ?? '');
    });
    await nameOf(page).fill('Secret cell 4711');
    await expect.poll(() => endOf(page)).toMatch(/safety-record\/\?v=1#(z=|\?)/);
    await page.reload();
    await expect.poll(() => nameOf(page).inputValue()).toBe('Secret cell 4711');
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => nameOf(page).inputValue()).toBe('Secret cell 4711');
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.filter((text) => /Secret|z=/.test(decodeURIComponent(text)))).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('name the page: what is shared, what a reference manager keeps', async () => {
    const watched = await open(path);
    const { page } = watched;
    const first = await headOf(page);
    await nameOf(page).fill('Cell 4711');
    await expect
      .poll(() => headOf(page).then(({ canonical }) => canonical))
      .toMatch(/^https:\/\/example\.org\/interphase\/calculators\/safety-record\/\?v=1#z=/);
    const head = await headOf(page);
    expect([head.shared, head.cited]).toEqual([head.canonical, head.canonical]);
    expect(head.canonical?.slice(head.canonical.indexOf(path))).toBe(endOf(page));
    expect(head.title).toMatch(/^Safety record: Cell 4711 and .* \[calculation\]$/);
    expect(head.window).toMatch(/^Safety record: Cell 4711 .* · Interphase$/);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => headOf(page)).toEqual(first);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('come back to those of the link by Reset', async () => {
    const record = encodeURIComponent(JSON.stringify(written));
    const watched = await open(`${path}?v=1#?first=${record}`);
    const { page } = watched;
    await expect.poll(() => nameOf(page).inputValue()).toBe('Pouch cell 7');
    await nameOf(page).fill('Another');
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => nameOf(page).inputValue()).toBe('Pouch cell 7');
    await page.goBack();
    await expect.poll(() => nameOf(page).inputValue()).toBe('Another');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('are none where an address asks for something else', async () => {
    const watched = await open(`${path}?v=1&foo=3`);
    await expect
      .poll(() => watched.page.locator('.cautions').first().textContent())
      .toMatch(/Nothing in the address is a record/);
    expect(await nameOf(watched.page).inputValue()).toBe('');
    await watched.close();
    const tracked = await open(`${path}?fbclid=x`);
    expect(await nameOf(tracked.page).inputValue()).not.toBe('');
    await tracked.close();
  });

  it('are none where their link was cut, and the page says so', async () => {
    const first = await open(path);
    await nameOf(first.page).fill('Cell 4711');
    await expect.poll(() => endOf(first.page)).toContain('#z=');
    const link = endOf(first.page);
    await first.close();
    const watched = await open(link.slice(0, -40));
    await expect
      .poll(() => watched.page.locator('.cautions').first().textContent())
      .toMatch(/damaged/);
    expect(await nameOf(watched.page).inputValue()).toBe('');
    await watched.close();
  });
});

describe('before the page lives', () => {
  const blocked = async (end = '') => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(site.address(path + end), { waitUntil: 'domcontentloaded' });
    return { page, close: () => context.close() };
  };

  it('a link shows nothing of the samples', async () => {
    const { page, close } = await blocked('?v=1#?first=%7B%7D');
    expect(await page.locator('.asleep-link').isVisible()).toBe(true);
    expect(await nameOf(page).count()).toBe(0);
    expect(await page.locator('.calculator .record-outcome').isVisible()).toBe(false);
    await close();
  });

  it('what is typed leaves no outcome of the samples beside it', async () => {
    const { page, close } = await blocked();
    const outcome = page.locator('.calculator .record-outcome');
    expect(await outcome.isVisible()).toBe(true);
    await nameOf(page).fill('My cell');
    // What is being typed into stays.
    expect(await nameOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => outcome.isVisible()).toBe(false);
    expect(await page.locator('.asleep-typed').first().isVisible()).toBe(true);
    await close();
  });

  it('what is typed is taken over', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release = () => {};
    const free = new Promise<void>((done) => (release = done));
    await page.route('**/_astro/*.js', async (route) => {
      await free;
      await route.continue();
    });
    // The document is whole only when its scripts are.
    await page.goto(site.address(path), { waitUntil: 'commit' });
    await nameOf(page).selectText();
    await page.keyboard.type('Typed early');
    release();
    await awake(page);
    expect(await nameOf(page).inputValue()).toBe('Typed early');
    await expect.poll(() => page.url()).toContain('#z=');
    await context.close();
  });
});

it('follows what is typed in a translated page', async () => {
  const watched = await open(path);
  const { page } = watched;
  await translatePage(page);
  await nameOf(page).fill('Cell 4711');
  const said = async () => (await page.locator('.calculator-results').textContent()) ?? '';
  await expect.poll(said).toContain('Cell 4711');
  await page.getByRole('button', { name: 'Begin with an empty record' }).click();
  await expect.poll(said).not.toContain('Cell 4711');
  expect(watched.faults).toEqual([]);
  await watched.close();
});

it('gives a number on a telephone the pad and the keys it lacks', async () => {
  const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const watched = await open(path, telephone);
  const { page } = watched;
  await page.locator('.record-group > summary', { hasText: 'Gas' }).first().tap();
  const field = page.locator('#record-chamberVolume');
  await field.tap();
  await expect.poll(() => field.getAttribute('inputmode')).toBe('decimal');
  await page.keyboard.type('2');
  await page.getByRole('button', { name: /times ten/ }).tap();
  await page.getByRole('button', { name: 'minus', exact: true }).tap();
  await page.keyboard.type('3');
  await expect.poll(() => field.inputValue()).toMatch(/2e-3$/);
  expect(watched.faults).toEqual([]);
  await watched.close();
});
