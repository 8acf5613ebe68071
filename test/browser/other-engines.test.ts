import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxProgram, openFirefox, type FirefoxPage } from './firefox.ts';
import { hasWebKit, openWebKit, type WebKitPage } from './webkit.ts';
import { serveSite, type SiteServer } from './site-server.ts';

const name = firefoxProgram
  ? 'in Firefox'
  : 'in Firefox, which is not installed here: set FIREFOX_PATH to its program';

/** Formulas in the text whose box is more than one line high and holds nothing that stacks. */
const brokenFormulas = `[...document.querySelectorAll('.prose math:not([display="block"])')]
  .filter((math) => !math.querySelector('mfrac, msqrt, mtable, munder, mover, munderover'))
  .filter((math) => math.getClientRects().length > 0)
  .filter((math) => math.getBoundingClientRect().height >
    2.2 * Number.parseFloat(getComputedStyle(math).fontSize))
  .map((math) => math.textContent)`;

/** Blanks, in parts of an em, between a sign such as d or Δ and the letter behind it. */
const blanksAfterSigns = `[...document.querySelectorAll('math mpadded:not([width])')]
  .filter((box) => box.nextElementSibling && box.getClientRects().length > 0)
  .map((box) => [
    box.parentElement.textContent,
    (box.nextElementSibling.getBoundingClientRect().left - box.getBoundingClientRect().right) /
      Number.parseFloat(getComputedStyle(box).fontSize),
  ])
  .filter(([, blank]) => blank > 0.12)`;

const isAwake = 'document.querySelector("astro-island[ssr]") === null';

const type = (text: string) => `(() => {
  const field = document.querySelector('.calculator input[type="text"]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
})()`;

/** The line through a result that no longer holds; nothing where all hold. */
const lineThrough = `(() => {
  const stale = document.querySelector('.result[data-stale] :is(data, .result-stale)');
  return stale && getComputedStyle(stale).textDecorationLine;
})()`;

describe.skipIf(!firefoxProgram)(name, () => {
  let page: FirefoxPage;
  let site: SiteServer;

  beforeAll(async () => {
    [page, site] = await Promise.all([openFirefox(firefoxProgram!), serveSite()]);
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  it.each(['/cathode-side/interphase-growth/', '/interface/flux-and-current/'])(
    'the formulas of %s neither break nor spread',
    async (path) => {
      await page.open(site.address(path));
      const count = 'document.querySelectorAll(".prose math").length';
      expect(await page.evaluate<number>(count)).toBeGreaterThan(40);
      expect(await page.evaluate(brokenFormulas)).toEqual([]);
      expect(await page.evaluate(blanksAfterSigns)).toEqual([]);
      expect(page.errors).toEqual([]);
    },
  );

  it('a calculator answers, and strikes out what no longer holds', async () => {
    await page.open(site.address('/calculators/conductivity/'));
    await page.evaluate('document.querySelector(".calculator").scrollIntoView()');
    await expect.poll(() => page.evaluate(isAwake)).toBe(true);
    await page.evaluate(type('x'));
    await expect.poll(() => page.evaluate(lineThrough)).toBe('line-through');
    await page.evaluate(type('170'));
    await expect.poll(() => page.evaluate(lineThrough)).toBe(null);
    expect(page.errors).toEqual([]);
  });
});

const webkit = hasWebKit
  ? 'in WebKit'
  : 'in WebKit, which is not installed here: it takes webkit2gtk-driver and a display, or xvfb';

describe.skipIf(!hasWebKit)(webkit, () => {
  let page: WebKitPage;
  let site: SiteServer;

  beforeAll(async () => {
    [page, site] = await Promise.all([openWebKit(), serveSite()]);
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  it('strikes out what no longer holds, and underlines the heading that was gone to', async () => {
    await page.open(site.address('/calculators/conductivity/'));
    await page.evaluate('document.querySelector(".calculator").scrollIntoView() ?? null');
    await expect.poll(() => page.evaluate(isAwake)).toBe(true);
    await page.evaluate(type('x'));
    await expect.poll(() => page.evaluate(lineThrough)).toBe('line-through');
    await page.open(site.address('/cathode-side/interphase-growth/#other-laws'));
    const target = 'getComputedStyle(document.querySelector(":target")).textDecorationLine';
    expect(await page.evaluate(target)).toBe('underline');
  });
});
