import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterPages, destinationOf, pages, readableText } from './pages.ts';

const reports = pages.filter(({ path }) => /^\/changes\/./.test(path));
const cited = pages.filter(
  ({ path, root }) => root.querySelector('link[rel="canonical"]') && !/^\/changes\/./.test(path),
);

describe('the changes of a page', () => {
  it('are one click away from every page that has an address of its own', () => {
    expect(cited.length).toBeGreaterThan(10);
    for (const page of cited) {
      const link = page.root.querySelector('footer p a[href*="/changes/"]');
      const to = destinationOf(page, link?.getAttribute('href') ?? '');
      expect(to.kind, page.path).toBe('page');
      if (to.kind === 'page') expect(to.page.path, page.path).toMatch(/^\/changes\/./);
    }
    expect(reports.length).toBe(cited.length);
  });

  it.runIf(existsSync('.git'))('are those that git knows of the file', () => {
    const { path } = chapterPages[0]!;
    const file = `content/chapters${path.replace(/\/$/, '.mdx')}`;
    // Another way to the same answer: git follows one file by itself.
    const hashes = execFileSync('git', ['log', '--follow', '--format=%h', file], {
      encoding: 'utf8',
    });
    const page = reports.find((report) => report.path === `/changes${path}`)!;
    const text = readableText(page);
    const isWhole =
      execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
        encoding: 'utf8',
      }).trim() === 'false';
    if (isWhole) for (const hash of hashes.trim().split('\n')) expect(text).toContain(hash);
    else expect(text).toContain('shortened history');
  });

  it('stay out of the search', () => {
    for (const { root, path } of reports) {
      expect(root.querySelector('[data-search-as]'), path).toBeNull();
    }
  });
});
