import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { pages } from '../site/pages.ts';
import { browser, site } from './browser-and-site.ts';

let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ colorScheme: 'light', viewport: { width: 360, height: 800 } });
});

const figures = pages.flatMap(({ path, root }) =>
  root
    .querySelectorAll('figure.figure')
    .filter((figure) => figure.querySelector('.canvas'))
    .map(({ id }) => [id, path] as const),
);

/** Paints of all shapes and words of a drawing, as the browser computes them, every colour as bytes. */
function paintsOf(svg: Element): string[] {
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const canvas = document.createElementNS(xhtml, 'canvas') as HTMLCanvasElement;
  const brush = canvas.getContext('2d')!;
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
  await page.goto(site.address(path), { waitUntil: 'domcontentloaded' });
  const onPage = await page.locator(`#${id} svg.drawing`).evaluate(paintsOf);
  // As a file of its own it is XML, where one wrong sign would leave no drawing.
  await page.goto(site.address(`/figures/${id.replace('fig-', '')}.svg`));
  const [, ...inFile] = await page.locator('svg').first().evaluate(paintsOf);
  expect(onPage.length).toBeGreaterThan(10);
  // The first shape of the file is its paper.
  expect(inFile).toEqual(onPage);
});
