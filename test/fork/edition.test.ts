import { describe, expect, it } from 'vitest';
import { pages } from '../site/pages.ts';
import { siteUnderTest } from '../site/site-under-test.ts';
import { fork, stillThere } from './settings.ts';

const { base, origin } = siteUnderTest;
const newest = fork.NEWEST_EDITION;
const built = pages.map(({ path, root }) => ({ path: path.slice(1), root }));

describe('an edition that is kept', () => {
  it('says so on every page, and leads to the same page of the newest or to its title page', () => {
    expect(built.length).toBeGreaterThan(20);
    for (const { path, root } of built) {
      const note = root.querySelector('.edition-note');
      expect(note?.textContent, path).toMatch(/This is edition \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d/);
      const links = note?.querySelectorAll('a').map((link) => link.getAttribute('href'));
      const there = stillThere.includes(path) ? newest + path : newest;
      expect(links, path).toEqual([there, `${newest}editions/`]);
    }
  });

  it('leaves itself by these links only', () => {
    const outside = built.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href], [src]')
        .filter((element) => !element.closest('.edition-note'))
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((to) => to.startsWith('/') && !to.startsWith(base))
        .map((to) => `${path}: ${to}`),
    );
    expect(outside).toEqual([]);
  });

  it('keeps its own addresses for citations and asks search engines to show the newest', () => {
    for (const { path, root } of built) {
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content'), path).toBe(
        'noindex',
      );
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      if (canonical) expect(canonical).toBe(`${origin}${base}${path}`);
    }
  });
});
