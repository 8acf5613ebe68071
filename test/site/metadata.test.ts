import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { calculatorPages, chapterPages, pages, type BuiltPage } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

const { folder, origin, base } = siteUnderTest;
const primer = readPrimer();
const chapter = chapterPages[0]!.path;
const indexed = pages.filter(({ root }) => root.querySelector('link[rel="canonical"]'));
const named = indexed.map((page) => [page.path, page] as const);
const fileOf = (address: string) => join(folder, address.replace(`${origin}${base}`, ''));

function contents({ root }: BuiltPage, name: string): string[] {
  return root
    .querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)
    .map((meta) => meta.getAttribute('content') ?? '');
}

type Node = Record<string, unknown>;

function graphOf({ root }: BuiltPage): Node[] {
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts.length).toBe(1);
  const data = JSON.parse(scripts[0]!.rawText) as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const typesOf = (page: BuiltPage) => graphOf(page).flatMap((node) => node['@type'] as string[]);
const at = (path: string) => pages.find((page) => page.path === path)!;

describe.each(named)('%s', (path, page) => {
  const whole = `${origin}${base}${path.slice(1)}`;

  it('says what a reference manager needs to make a web page of it', () => {
    // Highwire title, author and date; Open Graph type and site name decide that it is no article.
    expect(contents(page, 'citation_title')[0]).toMatch(/\S/);
    expect(contents(page, 'citation_author').length).toBeGreaterThan(0);
    expect(contents(page, 'citation_publication_date')[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(contents(page, 'citation_public_url')).toEqual([whole]);
    expect(contents(page, 'citation_language')).toEqual([primer.language]);
    expect(contents(page, 'og:type')).toEqual(['website']);
    expect(contents(page, 'og:site_name')).toEqual([primer.title]);
    // Any of these would make it something else.
    expect(page.html).not.toMatch(/citation_(inbook|journal|book|conference)_title|class="Z3988"/);
    expect(contents(page, 'DC.type')).toEqual([]);
  });

  it('agrees with itself in Dublin Core, Open Graph and its canonical address', () => {
    expect(contents(page, 'DC.title')).toEqual(contents(page, 'citation_title'));
    expect(contents(page, 'DC.identifier')).toEqual([whole]);
    expect(contents(page, 'DC.date')[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(contents(page, 'og:url')).toEqual([whole]);
    expect(page.root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(whole);
  });

  it('has a picture for previews, of its own and small', () => {
    const [image = ''] = contents(page, 'og:image');
    const bytes = readFileSync(fileOf(image));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(size).toEqual([1200, 630]);
    const named = ['og:image:width', 'og:image:height'].flatMap((name) => contents(page, name));
    expect(named.map(Number)).toEqual(size);
    expect(bytes.length).toBeLessThan(30_000);
    expect(contents(page, 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('is described in the vocabulary of schema.org', () => {
    const [described, trail] = graphOf(page);
    for (const field of ['@id', 'name', 'description', 'author', 'datePublished', 'license']) {
      expect(described?.[field], field).toBeTruthy();
    }
    expect(described?.['@id']).toBe(whole);
    if (trail) expect(trail['@type']).toBe('BreadcrumbList');
  });
});

describe('the kinds of pages', () => {
  it.each([
    ['/', 'Book'],
    [chapter, 'Chapter'],
    [chapter, 'LearningResource'],
    [chapter, 'BreadcrumbList'],
    [calculatorPages[0]!.path, 'WebApplication'],
    ['/data/', 'Dataset'],
    ['/glossary/', 'DefinedTermSet'],
  ])('%s is a %s', (path, type) => {
    expect(typesOf(at(path))).toContain(type);
  });

  it('a set of data has what catalogues of data ask for: a name that says of what, and 50 letters or more about it', () => {
    // developers.google.com/search/docs/appearance/structured-data/dataset
    const set = graphOf(at('/data/')).find((node) => node['@type'] === 'Dataset');
    expect(set?.name).toBe(`The records of ${primer.title}`);
    expect(String(set?.description).length).toBeGreaterThanOrEqual(50);
    expect(set).toMatchObject({ isAccessibleForFree: true, version: expect.any(String) });
  });

  it('have pictures that differ', () => {
    // What reports the changes to a page borrows its picture.
    const own = indexed.filter(({ path }) => !/^\/changes\/./.test(path));
    const images = own.map((page) => contents(page, 'og:image')[0]);
    expect(new Set(images).size).toBe(images.length);
  });
});

describe('what machines read beside the pages', () => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('is a sitemap of the indexed pages with the day of their last change', () => {
    const locations = Array.from(read('sitemap-0.xml').matchAll(/<loc>([^<]*)/g), ([, url]) => url);
    const canonical = indexed.map(({ path }) => `${origin}${base}${path.slice(1)}`);
    expect(locations.toSorted()).toEqual(canonical.toSorted());
    const days = read('sitemap-0.xml').match(/<lastmod>\d{4}-\d{2}-\d{2}T[\d:.]+Z/g) ?? [];
    if (existsSync('.git')) expect(days.length).toBeGreaterThan(5);
  });

  it('is a robots.txt that names it', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    expect(statSync(join(folder, 'sitemap-index.xml')).isFile()).toBe(true);
  });

  it('is an Atom feed with what RFC 4287 requires', () => {
    const feed = read('changes.atom');
    expect(feed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    const [head = '', ...entries] = feed.split('<entry>');
    expect(entries.length).toBeGreaterThan(0);
    for (const part of [head, ...entries]) {
      expect(part).toMatch(/<id>https:[^<]+<\/id>/);
      expect(part).toMatch(/<title>[^<]+<\/title>/);
      expect(part).toMatch(/<updated>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z<\/updated>/);
    }
    expect(head).toMatch(/<author><name>/);
  });
});
