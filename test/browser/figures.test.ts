import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteUnderTest } from '../site/site-under-test.ts';
import { pages } from '../site/pages.ts';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';

let browser: Browser;
let site: SiteServer;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  page = await browser.newPage({ colorScheme: 'light', viewport: { width: 360, height: 800 } });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const figures = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('figure.figure > .canvas').map((canvas) => [canvas.parentNode.id, path]),
);

/** Paints of all shapes and words of a drawing, as the browser computes them, every colour as bytes. */
function paintsOf(svg: Element): string[] {
  const brush = document.createElement('canvas').getContext('2d')!;
  const bytes = (paint: string) => {
    if (/^(none|url)/.test(paint)) return paint.replace(/^url.*/, 'url');
    brush.fillStyle = paint;
    brush.fillRect(0, 0, 1, 1);
    return brush.getImageData(0, 0, 1, 1).data.join();
  };
  return [...svg.querySelectorAll('path, circle, rect, ellipse, use, text, tspan')].map((shape) => {
    const { fill, stroke, strokeWidth, strokeDasharray, opacity, fontStyle } =
      getComputedStyle(shape);
    return [
      shape.tagName,
      bytes(fill),
      ...(stroke === 'none' ? ['none'] : [bytes(stroke), strokeWidth, strokeDasharray]),
      opacity,
      fontStyle,
    ].join(' ');
  });
}

it('there are figures', () => expect(figures.length).toBeGreaterThan(15));

it.each(figures)('the file of %s looks like the drawing on its page', async (id, path) => {
  const file = join(siteUnderTest.folder, `figures/${id!.replace('fig-', '')}.svg`);
  await page.goto(site.address(path!), { waitUntil: 'domcontentloaded' });
  const onPage = await page.locator(`#${id} svg.drawing`).evaluate(paintsOf);
  await page.setContent(readFileSync(file, 'utf8').replace(/^<\?xml[^>]*>/, ''));
  const [, ...inFile] = await page.locator('svg').evaluate(paintsOf);
  expect(onPage.length).toBeGreaterThan(10);
  // The first shape of the file is its paper.
  expect(inFile).toEqual(onPage);
});
