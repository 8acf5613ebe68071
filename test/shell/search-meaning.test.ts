import { expect, it } from 'vitest';
import { isMeant } from '../../src/shell/search-results.ts';

const found = (excerpt: string) => ({
  url: '/a/',
  excerpt,
  meta: { title: 'A page' },
  sub_results: [],
});

it.each([
  ['tolerance', 'a <mark>tolerance</mark> of 1 %', true],
  ['tolerances', 'a <mark>tolerance</mark> of 1 %', true],
  ['tolerance', 'as <mark>told</mark> above, in <mark>toluene</mark>', false],
  ['embed', '<mark>embedded</mark> in a matrix', true],
  ['embed', 'lithium <mark>embrittles</mark> it', false],
  ['growing', 'the <mark>growth</mark> of a layer', true],
  ['worksheet', 'the <mark>work</mark> of adhesion', false],
  ['of lithium', 'the side <mark>of</mark> it', true],
])('a search for %s is answered by “%s”: %s', (words, excerpt, is) => {
  expect(isMeant(words, found(excerpt))).toBe(is);
});
