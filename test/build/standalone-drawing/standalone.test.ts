import { describe, expect, it } from 'vitest';
import { inLightTheme, tokensIn } from '#build/standalone-drawing/light-theme';
import { standalone } from '#build/standalone-drawing/standalone';
import { rulesIn, specificity } from '#build/standalone-drawing/style-rules';

const css = `
/* .ghost { fill: red } */
.drawing { font: 13px/1.25 var(--font-sans); fill: var(--color-ink); inline-size: 100%; }
@container drawing (min-width: 25rem) { .drawing { font-size: 11px; } }
@media (prefers-reduced-motion: no-preference) { .drawing .a { fill: blue } }
.drawing .family { --series: var(--color-accent); }
.drawing .mark { stroke: var(--series); }
.drawing a:hover .mark { stroke: green; }
.mark, .drawing :is(.other, .third) { stroke: black; }
`;
const ownCss = '.mark { stroke-width: 2px } .plain { opacity: 0.5 } .drawing .ghost { fill: red }';
const tokens = tokensIn(
  ':root { color-scheme: light dark; --color-ink: light-dark(#1d1e22, #e7e5df); --color-accent: light-dark(#9f1b3f, #ff93a8); --color-paper: light-dark(#fdfcf9, #14161a); }',
);
const work = {
  key: 'interphase:x',
  title: 'Films & faces: Figure 4.1',
  authors: [{ family: 'Doe', given: 'Jane' }],
  site: 'Interphase',
  version: '1.2.3+ab12cd3',
  date: '2026-06-17',
  url: 'https://example.org/i/films/#fig-x',
};
const markup = `<div class="canvas"><svg class="drawing" viewBox="0 0 360 100" data-astro-cid-x>
<g class="family"><path class="mark" d="M0 0" data-astro-cid-x></path><path class="plain"></path></g><a href="/i/references/#doe"><use href="#here"/></a></svg></div>`;
const drawing = { markup, css, ownCss, tokens, work, licence: 'https://example.org/by', scale: 3 };

describe('the rules of a drawing', () => {
  it('are those that hold at rest on every screen', () => {
    expect(rulesIn(css).map(({ selector }) => selector)).toEqual([
      '.drawing',
      '.drawing .family',
      '.drawing .mark',
      '.mark',
      '.drawing :is(.other, .third)',
    ]);
  });

  it('are weighed as style sheets weigh them', () => {
    // selectors-4, 17: classes before elements, and of :is() its strongest choice.
    expect(specificity('.drawing .mark')).toBe(200);
    expect(specificity('.drawing :is(.line, .axis)')).toBe(200);
    expect(specificity('a.study')).toBe(101);
  });
});

it('a colour is the one on white paper', () => {
  const lookup = (name: string) => tokens.get(name);
  expect(inLightTheme('light-dark(var(--color-ink), var(--color-paper))', lookup)).toBe('#1d1e22');
  expect(
    inLightTheme('color-mix(in oklab, var(--color-accent) 100%, var(--color-ink))', lookup),
  ).toBe('#9f1b3f');
  expect(inLightTheme('var(--unknown)', lookup)).toBe('var(--unknown)');
});

describe('a drawing as a file', () => {
  const svg = standalone(drawing);

  it('carries its styles at its elements and nothing of the page', () => {
    expect(svg).toContain('font-size="13px" font-family="Helvetica, Arial, sans-serif"');
    // Its own styles hold where its component's mark stands, and nowhere else.
    expect(svg).toContain(
      '<path d="M0 0" stroke="#9f1b3f" stroke-width="2px"></path><path></path>',
    );
    expect(svg).not.toMatch(/class=|data-|var\(|canvas|inline-size/);
  });

  it('has whole addresses, room around it and the size asked for', () => {
    expect(svg).toContain('href="https://example.org/i/references/#doe"');
    expect(svg).toContain('href="#here"');
    expect(svg).toMatch(/viewBox="-12 -12 384 124".* width="1152" height="372"/);
  });

  it('names page, version and address inside', () => {
    expect(svg).toContain('<dc:title>Films &amp; faces: Figure 4.1</dc:title>');
    expect(svg).toContain('<dc:creator>Jane Doe</dc:creator>');
    expect(svg).toContain('<dc:source>Interphase, version 1.2.3+ab12cd3</dc:source>');
    expect(svg).toContain('<dc:identifier>https://example.org/i/films/#fig-x</dc:identifier>');
  });

  it('is refused where there is none', () => {
    expect(() => standalone({ ...drawing, markup: '<p></p>' })).toThrow(/No drawing/);
  });
});
