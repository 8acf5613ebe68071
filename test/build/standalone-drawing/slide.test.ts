import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { tokensIn } from '#build/standalone-drawing/light-theme';
import { slide } from '#build/standalone-drawing/slide';

const work = {
  key: 'interphase:x',
  title: 'Films & faces: Figure 4.1, A film',
  authors: [{ family: 'Doe', given: 'Jane' }],
  site: 'Interphase',
  version: '1.2.3+ab12cd3',
  date: '2026-06-17',
  url: 'https://example.org/i/films/#fig-x',
};
const tokens = tokensIn(
  ':root { --color-ink: #1d1e22; --color-ink-muted: #555555; --color-paper: #fdfcf9; }',
);

const drawn = (height: number, cuts = '') =>
  slide(
    {
      markup: `<svg class="drawing" viewBox="0 0 360 ${height}"${cuts && ` data-cuts="${cuts}"`}><path d="M0 0"/></svg>`,
      css: '.drawing { fill: var(--color-ink) }',
      ownCss: '',
      tokens,
      work,
      licence: 'https://example.org/by',
      scale: 2,
    },
    'Figure 4.1, A film',
  );

/** Each column: where it stands, and what of the drawing it shows. */
const columnsOf = (svg: string) =>
  parse(svg)
    .querySelectorAll('svg svg')
    .map((column) => ({
      x: Number(column.getAttribute('x')),
      y: Number(column.getAttribute('y')),
      width: Number(column.getAttribute('width')),
      height: Number(column.getAttribute('height')),
      view: column.getAttribute('viewBox'),
    }));

describe('a slide', () => {
  it('has 16 to 9, says what it shows, and where it is from', () => {
    const svg = drawn(400);
    expect(svg).toContain('viewBox="0 0 960 540" width="1920" height="1080"');
    expect(svg).toContain('>Figure 4.1, A film</text>');
    expect(svg).toContain('>Films &amp; faces. Interphase, version 1.2.3+ab12cd3</text>');
    expect(svg).toContain('>https://example.org/i/films/#fig-x</text>');
    expect(svg).not.toMatch(/class=|data-|var\(/);
  });

  it('keeps a drawing without cuts in one piece', () => {
    expect(columnsOf(drawn(400)).map(({ view }) => view)).toEqual(['0 0 360 400']);
  });

  it('puts stacked panels side by side where that makes them larger', () => {
    // 360 × 600 fits 444 units of height at 0.74; two halves of 360 × 300 fit 864 of width at 1.2.
    const [upper, lower] = columnsOf(drawn(600, '300'));
    expect([upper?.view, lower?.view]).toEqual(['0 0 360 300', '0 300 360 300']);
    expect(upper?.width).toBeCloseTo(432, 1);
    expect(lower?.x).toBeCloseTo((upper?.x ?? 0) + 432 + 24, 1);
    expect(lower?.y).toBe(upper?.y);
  });

  it('leaves them stacked where that makes them larger', () => {
    // 360 × 200 at 1.44 fills the 520 units beside the name; two columns of 360 × 100 reach 1.2 only.
    expect(columnsOf(drawn(200, '100')).map(({ view }) => view)).toEqual(['0 0 360 200']);
  });

  it.each(['', '120', '150 300', '100 200 300'])('stays on its paper with cuts at "%s"', (cuts) => {
    for (const height of [380, 460, 700]) {
      const columns = columnsOf(drawn(height, cuts));
      expect(columns.length).toBeGreaterThan(0);
      for (const { x, y, ...size } of columns) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(36);
        expect(x + size.width).toBeLessThanOrEqual(960 - 36 + 0.01);
        expect(y + size.height).toBeLessThanOrEqual(540 - 60 + 0.01);
      }
    }
  });
});
