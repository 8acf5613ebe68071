import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../src/build/redirects.ts';
import { destinationOf, pages } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

const { folder, origin, base } = siteUnderTest;
const home = `${origin}${base}`;
const files = (ending: string) => globSync(`cite/**/*.${ending}`, { cwd: folder }).toSorted();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Work {
  id: string;
  title: string;
  URL: string;
  author: object[];
  version?: string;
}

/** What an independent reader makes of a file. */
const worksIn = (text: string) => (new Cite(text) as unknown as { data: Work[] }).data;

/** One in so many: each form is made by the same few lines for every page. */
const some = (all: string[]) => all.filter((_, index) => index % 9 === 0);
const works = files('json').map((file) => ({ file, work: (JSON.parse(read(file)) as Work[])[0]! }));

/** What moved is cited from its old address too: file and the page where it stands now. */
const moved = Object.entries(readRedirects()).map(([from, to]) => ({
  stem: `cite${from.replace('/#', '/').replace(/\/$/, '')}`,
  page: `${home}${to.replace(/^\//, '').replace(/#.*$/, '')}`,
}));
const isMoved = (file: string) => moved.some(({ stem }) => file === `${stem}.json`);

describe('the citation files', () => {
  it('stand beside each other in three formats', () => {
    const stems = (ending: string) => files(ending).map((file) => file.replace(/\.\w+$/, ''));
    const described = pages.filter(({ root }) => root.querySelector('link[rel="describedby"]'));
    expect(stems('json').length).toBeGreaterThan(described.length);
    expect(stems('bib')).toEqual(stems('json'));
    expect(stems('ris')).toEqual(stems('json'));
  });

  it('have keys of their own', () => {
    const keys = works.filter(({ file }) => !isMoved(file)).map(({ work }) => work.id);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('stay where a page was that moved, and name its new address', () => {
    const there = moved.map(({ stem, page }) => {
      const found = works.find(({ file }) => file === `${stem}.json`);
      return found?.work.URL.startsWith(page) ? [] : [stem];
    });
    expect(there.flat()).toEqual([]);
  });

  it('lead to pages and anchors that exist', () => {
    const lost = works.filter(({ work }) => {
      if (!work.URL.startsWith(home)) return true;
      const to = destinationOf(pages[0]!, work.URL);
      return to.kind !== 'page' || (to.fragment && !to.page.root.getElementById(to.fragment));
    });
    expect(lost.map(({ work }) => work.URL)).toEqual([]);
  });

  it('name title, author, version and no TeX', () => {
    for (const { file, work } of works) {
      expect(work.title, file).toMatch(/^\S.*\S$/);
      expect(work.title, file).not.toMatch(/[\\$<>]|undefined/);
      expect(work.author.length, file).toBeGreaterThan(0);
      expect(work.version, file).toMatch(/^\d+\.\d+\.\d+/);
    }
  });

  it('say the same in BibTeX', () => {
    for (const file of some(files('bib'))) {
      const [expected] = JSON.parse(read(file.replace('.bib', '.json'))) as Work[];
      const [work] = worksIn(read(file));
      expect(work?.URL, file).toBe(expected?.URL);
      expect((work as unknown as Record<string, string>)['citation-key'], file).toBe(expected?.id);
    }
  });

  it('say the same in RIS', () => {
    for (const file of some(files('ris'))) {
      const [expected] = JSON.parse(read(file.replace('.ris', '.json'))) as Work[];
      const [work, ...more] = worksIn(read(file));
      expect(more, file).toEqual([]);
      expect(work, file).toMatchObject({ title: expected?.title, URL: expected?.URL });
    }
  });
});

describe('the list of references', () => {
  const count = (JSON.parse(read('data/references.json')) as unknown[]).length;

  it.each(['data/references.bib', 'data/references.ris'])('is whole in %s', (file) => {
    const found = worksIn(read(file));
    expect(found.length).toBe(count);
    for (const work of found) expect(work.title, work.id).toMatch(/\S/);
  });
});
