import { describe, expect, test } from 'vitest';
import { isMeant, summaryOf } from '#shell/search-results.ts';

const result = (excerpt: string, title = 'A page') => ({
  url: '/',
  excerpt,
  meta: { title },
  sub_results: [],
});

describe('a result', () => {
  test.each([
    ['conductivity', 'its <mark>conducting</mark> phase', 'A page'],
    ['σ', 'slope of <mark>σT</mark>', 'A page'],
    ['LLZO porous', 'dense <mark>LLZO</mark>', 'A page'],
    ['glossary', 'nothing marked', 'Glossary'],
  ])('of %s is meant when a word begins alike', (words, excerpt, title) => {
    expect(isMeant(words, result(excerpt, title))).toBe(true);
  });

  test('that shares but a letter is not', () => {
    expect(isMeant('xyzzy', result('by <mark>Xiao</mark>'))).toBe(false);
  });
});

describe('the summary', () => {
  test('of nothing says what to try', () => {
    expect(summaryOf('xyzzy', 7, 0)).toMatch(/Nothing has “xyzzy”\. Try/);
  });

  test.each([
    [1, 1, 'One page'],
    [5, 5, '5 pages'],
    [15, 8, '15 pages, the best 8'],
  ])('of %d pages with %d shown', (found, shown, text) => {
    expect(summaryOf('ion', found, shown)).toBe(text);
  });
});
