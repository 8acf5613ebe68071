import { describe, expect, test } from 'vitest';
import {
  rareCharacters,
  unicodeRange,
  withRareFaces,
  withRarePreload,
} from '#build/rare-characters';

const font = 'mathematics.a1B2.woff2';

test('what no calculator shows is rare, in the order of its codes', () => {
  expect(rareCharacters('𝜎≪Γ𝜅', new Set('𝜎'))).toEqual(['Γ', '≪', '𝜅']);
});

test.each(['|', '√', '→', '∑', '∫', '⟨', '\u0304', '‖'])(
  '%s may stretch and stays where its larger forms are',
  (sign) => expect(rareCharacters(sign, new Set())).toEqual([]),
);

test('of a face of text it is a sign or a foreign letter, never one that stands over others', () => {
  expect(rareCharacters('aé1(•\u0301', new Set(), false)).toEqual(['é', '•']);
});

test('neighbours make one range', () => {
  expect(unicodeRange(['₃', '₄', '₅', '≈'])).toBe('U+2083-2085,U+2248');
});

describe('a style sheet', () => {
  const css =
    `@font-face{font-family:M;src:url(/a/${font})format("woff2")}` +
    `@font-face{font-family:T;src:url(/a/${font});unicode-range:U+370-3FF,U+2200-22FF}` +
    '@font-face{font-family:T;src:url(/a/text.woff2)}';
  const added = withRareFaces(css, font, ['Γ', '≪', '𝜅']).slice(css.length);

  test('gets a second file for each face of the font, and for no other', () => {
    expect(added).toBe(
      '@font-face{font-family:M;src:url(/a/mathematics-rare.a1B2.woff2)format("woff2");' +
        'unicode-range:U+393,U+226A,U+1D705}' +
        '@font-face{font-family:T;src:url(/a/mathematics-rare.a1B2.woff2);' +
        'unicode-range:U+393,U+226A}',
    );
  });
});

test('formulas take no rare characters from a face of text', () => {
  const text = 'text-latin.a1B2.woff2';
  const face = `@font-face{font-family:T;src:url(/a/${text})}`;
  const lent = `@font-face{font-family:M;src:url(/a/${text});unicode-range:U+30-39}`;
  expect(withRareFaces(face + lent, text, ['é', '•'])).toBe(
    `${face}${lent}@font-face{font-family:T;src:url(/a/text-latin-rare.a1B2.woff2);unicode-range:U+E9,U+2022}`,
  );
});

describe('a page', () => {
  const html = `<link rel="preload" href="/a/${font}" as="font" crossorigin><p>`;

  test('that shows a rare character asks for it with the first file', () => {
    expect(withRarePreload(html, font, ['Γ'], new Set('xΓ'))).toBe(
      html.replace(
        '<p>',
        '<link rel="preload" href="/a/mathematics-rare.a1B2.woff2" as="font" crossorigin><p>',
      ),
    );
  });

  test('that shows none stays as it is', () => {
    expect(withRarePreload(html, font, ['Γ'], new Set('x'))).toBe(html);
  });
});
