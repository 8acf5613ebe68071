import { expect, it } from 'vitest';
import { pages } from './pages.ts';

it('no page promises an edition that is not kept', () => {
  const editions = pages.find(({ path }) => path === '/editions/')!;
  const article = editions.root.querySelector('article')!;
  const kept = article
    .querySelectorAll('a')
    .filter((link) => /\/editions\/\d+\.\d+\.\d+[^/]*\/$/.test(link.getAttribute('href') ?? ''));
  const says = article.textContent.replaceAll(/\s+/g, ' ');
  const promises = says.includes('are kept, whole and unchanged');
  expect(promises).toBe(kept.length > 0);
  expect(says.includes('No other edition is kept')).toBe(kept.length === 0);
  const cite = pages.find(({ path }) => path === '/cite/')!.root.querySelector('main')!;
  expect(cite.textContent.includes('A released version also stays')).toBe(kept.length > 0);
});
