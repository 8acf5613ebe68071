import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from './run-build.ts';
import { siteUnderTest } from './site-under-test.ts';

const newest = siteUnderTest.base;
const base = `${newest}editions/0.0.1/`;
let folder: string;

/** The newest edition has lost all pages but two. */
const stillThere = ['', 'glossary/'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const site = join(folder, 'newest');
  for (const page of stillThere) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), '');
  }
  runBuild({
    OUT_DIR: join(folder, 'old'),
    BASE_PATH: base,
    NEWEST_EDITION: newest,
    NEWEST_SITE: site,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All pages but those that only lead on to another. */
const built = () =>
  globSync('**/*.html', { cwd: join(folder, 'old') })
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      root: parse(readFileSync(join(folder, 'old', file), 'utf8')),
    }))
    .filter(({ root }) => !root.querySelector('meta[http-equiv="refresh"]'));

describe('an edition that is kept', () => {
  it('says so on every page, and leads to the same page of the newest or to its title page', () => {
    const pages = built();
    expect(pages.length).toBeGreaterThan(60);
    for (const { path, root } of pages) {
      const note = root.querySelector('.edition-note');
      expect(note?.textContent, path).toMatch(/This is edition \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d/);
      const links = note?.querySelectorAll('a').map((link) => link.getAttribute('href'));
      const there = stillThere.includes(path) ? newest + path : newest;
      expect(links, path).toEqual([there, `${newest}editions/`]);
    }
  });

  it('leaves itself by these links only', () => {
    const outside = built().flatMap(({ path, root }) => {
      root.querySelector('.edition-note')?.remove();
      return root
        .querySelectorAll('[href], [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((to) => to.startsWith('/') && !to.startsWith(base))
        .map((to) => `${path}: ${to}`);
    });
    expect(outside).toEqual([]);
  });

  it('keeps its own addresses for citations and asks search engines to show the newest', () => {
    for (const { path, root } of built()) {
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content'), path).toBe(
        'noindex',
      );
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      if (canonical) expect(canonical).toBe(`${siteUnderTest.origin}${base}${path}`);
    }
  });
});
