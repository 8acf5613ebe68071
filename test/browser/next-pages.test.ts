import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterPages } from '../site/pages.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

const first = chapterPages.find(({ root }) => root.querySelector('a[rel=next]'))?.path ?? '';
const glossary = () => site.address('/glossary/');
const nextOf = (page: Page) =>
  page.locator('a[rel=next]').evaluate((link) => (link as HTMLAnchorElement).href);

/** A link to a state of a calculator at the head of the page. */
async function addState(page: Page): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    Object.assign(link, { id: 'state', href: `${href}?bulkResistance=37`, textContent: 'A state' });
    document.querySelector('main')?.prepend(link);
  }, site.address('/calculators/conductivity/'));
}

/** Rests with the pointer on a state, then on a page: when that has come, the state would have, too. */
async function visitStateAndGlossary(page: Page): Promise<void> {
  await addState(page);
  await page.locator('#state').hover();
  await page.waitForTimeout(500);
  await page.locator('nav a[href$="/glossary/"], footer a[href$="/glossary/"]').first().hover();
}

describe('pages that a reader is about to open', () => {
  let watched: WatchedPage;
  let page: Page;
  /** What the browser has begun to fetch or draw ahead, by its address. */
  const ahead = new Map<string, string[]>();
  const mistakes: unknown[] = [];

  beforeAll(async () => {
    watched = await openWatched(browser, site.address(first));
    page = watched.page;
    const session = await page.context().newCDPSession(page);
    const noteAs =
      (kind: string) =>
      ({ key, status }: { key: { url: string }; status: string }) => {
        if (status !== 'Pending') ahead.set(key.url, [...(ahead.get(key.url) ?? []), kind]);
      };
    session.on('Preload.prefetchStatusUpdated', noteAs('prefetch'));
    session.on('Preload.prerenderStatusUpdated', noteAs('prerender'));
    session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
      if (ruleSet.errorType) mistakes.push(ruleSet.errorMessage);
    });
    await session.send('Preload.enable');
    await page.waitForLoadState('networkidle');
  });
  afterAll(() => watched?.close());

  it('come for no reader', () => {
    expect([...ahead]).toEqual([]);
  });

  it('come when the pointer rests on a link, but no state of a calculator', async () => {
    await visitStateAndGlossary(page);
    await expect.poll(() => ahead.get(glossary())).toContain('prefetch');
    expect([...ahead.keys()].filter((url) => url.includes('?'))).toEqual([]);
  });

  it('are drawn ahead where they are the next chapter', async () => {
    const next = await nextOf(page);
    await page.locator('a[rel=next]').hover();
    await expect.poll(() => ahead.get(next)).toContain('prerender');
  });

  it('break no rule of the page', () => {
    expect(mistakes).toEqual([]);
    expect(watched.faults).toEqual([]);
  });
});

describe('in a browser without speculation rules', () => {
  let context: BrowserContext;
  let page: Page;
  const fetched: { url: string; referrer: string | undefined }[] = [];

  async function open(initial: () => void): Promise<void> {
    fetched.length = 0;
    context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(initial);
    page.on('request', (request) => {
      const url = request.url();
      if (request.resourceType() === 'fetch')
        fetched.push({ url, referrer: request.headers().referer });
    });
    await page.goto(site.address(`${first}?from=a-state`), { waitUntil: 'networkidle' });
  }
  const urls = () => fetched.map(({ url }) => url);

  it('they come by plain requests that tell nothing of the page they are on', async () => {
    await open(() => {
      HTMLScriptElement.supports = () => false;
    });
    expect(urls()).toEqual([]);
    await visitStateAndGlossary(page);
    await expect.poll(urls).toEqual([glossary()]);
    const next = await nextOf(page);
    await page.locator('a[rel=next]').scrollIntoViewIfNeeded();
    await expect.poll(urls).toContain(next);
    expect(fetched.map(({ referrer }) => referrer).filter(Boolean)).toEqual([]);
    await context.close();
  });

  it('none comes to a reader who saves data', async () => {
    await open(() => {
      HTMLScriptElement.supports = () => false;
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    expect(await page.locator('script[type=speculationrules]').count()).toBe(0);
    await visitStateAndGlossary(page);
    await page.locator('a[rel=next]').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(urls()).toEqual([]);
    await context.close();
  });
});
