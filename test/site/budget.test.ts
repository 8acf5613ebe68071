import { expect, it } from 'vitest';
import { overBudget } from '../../src/build/budget.ts';
import { pageWeight } from '../../src/build/page-weight.ts';
import { pages } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

it('keeps every page within its budget of bytes', () => {
  const { folder, base } = siteUnderTest;
  const weights = pages.map(({ file }) => pageWeight(folder, base, file));
  expect(weights.flatMap(overBudget)).toEqual([]);
  // The measure itself must see something: a page without bytes would pass any budget.
  for (const { page, html, css } of weights) {
    expect(html, page).toBeGreaterThan(500);
    expect(css, page).toBeGreaterThan(500);
  }
  expect(weights.filter(({ kind }) => kind === 'calculator').length).toBeGreaterThan(0);
});
