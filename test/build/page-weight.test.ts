import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { overBudget } from '#build/budget';
import { pageWeight } from '#build/page-weight';
import { builtSite } from './built-site.ts';

const css = `
@font-face{font-family:Text;src:url(/book/_astro/text.woff2)}
@font-face{font-family:Text;font-style:italic;src:url(/book/_astro/italic.woff2)}
@font-face{font-family:Text;font-weight:600 700;src:url(/book/_astro/bold.woff2)}
@font-face{font-family:Some Math;src:url(/book/_astro/math.woff2)}
@font-face{font-family:Text;src:url(/book/_astro/greek.woff2);unicode-range:U+370-3FF}
.title{font-style:italic}
.label{font:600 1rem/1 var(--font-sans)}`;

const island = (client: string) =>
  `<astro-island client="${client}" component-url="/book/_astro/island.js" renderer-url="/book/_astro/react.js" props="{&quot;id&quot;:[0,&quot;pellet&quot;]}"></astro-island>`;

function page(kind: string, body: string) {
  return `<html><head><link rel="stylesheet" href="/book/_astro/a.css">
    <script type="module" src="/book/_astro/shell.js"></script></head>
    <body class="kind-${kind}">${body}</body></html>`;
}

const files = {
  '_astro/a.css': css,
  '_astro/shell.js': 'import{a}from"./shared.js";import(`./later.js`);a()',
  '_astro/shared.js': 'export const a=()=>{}',
  '_astro/later.js': 'export const later="only when asked"',
  '_astro/island.js':
    'import"./shared.js";const all={"./pellet/calculator.ts":()=>import(`./pellet.js`),"./other/calculator.ts":()=>import(`./other.js`)}',
  '_astro/react.js': 'export const react="the whole of it"',
  '_astro/pellet.js': 'export const pellet="one calculator"',
  '_astro/other.js': 'export const other="another calculator"',
  '_astro/text.woff2': Buffer.alloc(1000),
  '_astro/italic.woff2': Buffer.alloc(200),
  '_astro/bold.woff2': Buffer.alloc(30),
  '_astro/math.woff2': Buffer.alloc(4),
  '_astro/greek.woff2': Buffer.alloc(50_000),
};

function weigh(kind: string, body: string) {
  const folder = builtSite({ ...files, 'p/index.html': page(kind, body) });
  const gzip = (...names: string[]) =>
    names
      .map((name) => gzipSync(readFileSync(join(folder, '_astro', name)), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0);
  return { weight: pageWeight(folder, '/book/', 'p/index.html'), gzip };
}

describe('JavaScript', () => {
  test('is what starts with the page, and what that imports at once', () => {
    const { weight, gzip } = weigh('chapter', 'text');
    expect(weight.js).toBe(gzip('shell.js', 'shared.js'));
  });

  test('of a calculator further down is not loaded yet', () => {
    const { weight, gzip } = weigh('chapter', island('visible'));
    expect(weight.hasCalculator).toBe(true);
    expect(weight.js).toBe(gzip('shell.js', 'shared.js'));
  });

  test('of the calculator a page is about counts whole, without the other calculators', () => {
    const { weight, gzip } = weigh('calculator', island('visible'));
    expect(weight.js).toBe(gzip('shell.js', 'shared.js', 'island.js', 'react.js', 'pellet.js'));
  });

  test('of an island that wakes with the page counts everywhere', () => {
    const { weight } = weigh('chapter', island('load'));
    expect(weight.js).toBe(weigh('calculator', island('visible')).weight.js);
  });
});

describe('fonts', () => {
  test.each([
    ['plain text', 1000],
    ['<em>slanted</em>', 1200],
    ['<p class="title">slanted by its class</p>', 1200],
    ['<strong>heavy</strong>', 1030],
    ['<p class="label">heavy, but of another family</p>', 1000],
    ['<math><mi>x</mi></math>', 1004],
    ['σ', 51_000],
  ])('%s needs %d bytes', (body, bytes) => {
    expect(weigh('chapter', body).weight.fonts).toBe(bytes);
  });
});

test('names what it counts, each file once', () => {
  const { files: counted } = weigh('calculator', island('visible')).weight;
  const names = ['a.css', 'shell.js', 'shared.js', 'island.js', 'react.js', 'pellet.js'];
  expect(counted.sort()).toEqual([...names, 'text.woff2'].map((name) => `/_astro/${name}`).sort());
});

test('the total is the sum of its parts', () => {
  const { html, css: sheet, js, fonts, images, total } = weigh('chapter', 'text').weight;
  expect(total).toBe(html + sheet + js + fonts + images);
});

describe('the budget', () => {
  const parts = { html: 0, css: 0, js: 0, fonts: 0, images: 0 };
  const weight = { page: 'p/', hasCalculator: false, requests: 1, ...parts };

  test.each([
    { kind: 'chapter', total: 85_000, problems: 0 },
    { kind: 'chapter', total: 85_001, problems: 1 },
    { kind: 'chapter', hasCalculator: true, total: 110_000, problems: 0 },
    { kind: 'chapter', hasCalculator: true, total: 110_001, problems: 1 },
    { kind: 'calculator', total: 126_500, js: 100_000, requests: 14, problems: 0 },
    { kind: 'calculator', total: 126_501, problems: 1 },
    { kind: 'calculator', total: 100_000, requests: 15, problems: 1 },
    { kind: 'chapter', total: 85_000, requests: 15, problems: 0 },
    { kind: 'reference', total: 500_000, js: 6000, problems: 0 },
    { kind: 'reference', total: 7000, js: 6001, problems: 1 },
  ])('$kind of $total bytes', ({ problems, ...rest }) => {
    expect(overBudget({ ...weight, ...rest })).toHaveLength(problems);
  });
});
