import { describe, expect, test } from 'vitest';
import { summaryOf } from '#shell/search-results.ts';

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
