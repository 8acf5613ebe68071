import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../src/publication/licences.ts';
import { readPrimer, wholeTitle } from '../../src/publication/primer.ts';
import { pages } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

// Files for machines, read by programs that know nothing of how they were written.
const { folder, origin, base } = siteUnderTest;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

it('CITATION.cff is read as the citation of the primer', () => {
  const text = readFileSync('CITATION.cff', 'utf8');
  const [work] = (new Cite(text) as unknown as { data: Record<string, unknown>[] }).data;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  // The file stands beside content/primer.json, whichever book the site was built as.
  const primer = readPrimer({});
  expect(work).toMatchObject({ title: wholeTitle(primer), version });
  for (const author of primer.authors) {
    const name = 'literal' in author ? author.literal : author.family;
    expect(JSON.stringify(work?.author)).toContain(name);
  }
});

describe('the feed', () => {
  const feed = parseAtomFeed(read('changes.atom'));

  it('has the entries of the changelog, each with an address and a day', () => {
    const releases = readFileSync('CHANGELOG.md', 'utf8').match(/^## \[\d/gm) ?? [];
    expect(feed.entries?.length).toBe(releases.length);
    for (const { id, updated, links, content } of feed.entries ?? []) {
      expect(id).toMatch(/^https:/);
      expect(new Date(String(updated)).getTime()).toBeGreaterThan(0);
      expect(links?.[0]?.href).toBe(id);
      expect(JSON.stringify(content)).toContain('<li>');
    }
  });
});

it('the sitemap is found by its index and lists addresses with days', () => {
  const reader = new XMLParser();
  const index = reader.parse(read('sitemap-index.xml'));
  expect(index.sitemapindex.sitemap.loc).toBe(`${origin}${base}sitemap-0.xml`);
  const { url } = reader.parse(read('sitemap-0.xml')).urlset as {
    url: { loc: string; lastmod?: string }[];
  };
  expect(url.length).toBeGreaterThan(10);
  for (const { loc, lastmod } of url) {
    expect(loc).toMatch(`${origin}${base}`);
    if (lastmod) expect(new Date(lastmod).getTime(), loc).toBeGreaterThan(0);
  }
});

/** schema.org without the network: every term is one of its vocabulary, these lead elsewhere. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  item: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
};
const documentLoader = async (url: string) => {
  if (!url.startsWith('https://schema.org')) throw new Error(`${url} is not to be loaded`);
  return { documentUrl: url, document: { '@context': context } };
};

const described = pages.filter(({ root }) => root.querySelector('script[type$="ld+json"]'));

it.each(described.map((page) => [page.path, page] as const))(
  'the description of %s is linked data',
  async (path, { root }) => {
    const data = JSON.parse(root.querySelector('script[type$="ld+json"]')!.rawText) as object;
    // In safe mode a property or type that would be lost is an error.
    const quads = (await jsonld.toRDF(data, {
      documentLoader,
      safe: true,
    } as never)) as unknown as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    const page = `${origin}${base}${path.slice(1)}`;
    const said = (what: string) =>
      quads
        .filter(
          ({ subject, predicate }) =>
            subject.value === page && predicate.value === `https://schema.org/${what}`,
        )
        .map(({ object }) => object.value);
    expect(said('name')).toHaveLength(1);
    expect(said('license')).toEqual([licenceOf(readPrimer().licences.content).url]);
    expect(said('author')).not.toEqual([]);
  },
);

/** RIS by its description: a tag of two signs, two blanks, a hyphen, a blank, the value; TY opens, ER closes. */
function recordsOfRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    if (!tag) throw new Error(`No RIS: ${line}`);
    if ((tag === 'TY') !== (open === undefined)) throw new Error(`${tag} out of place`);
    open ??= new Map();
    open.set(tag, [...(open.get(tag) ?? []), value]);
    if (tag === 'ER') {
      records.push(open);
      open = undefined;
    }
  }
  return records;
}

it('every RIS file is read line by line', () => {
  const works = JSON.parse(read('data/references.json')) as { title: string }[];
  const references = recordsOfRis(read('data/references.ris'));
  expect(references.length).toBe(works.length);
  for (const file of globSync('cite/**/*.ris', { cwd: folder })) {
    const [record, ...more] = recordsOfRis(read(file));
    expect(more, file).toEqual([]);
    expect(record?.get('TY'), file).toEqual(['ELEC']);
    expect(record?.get('UR')?.[0], file).toMatch(`${origin}${base}`);
    expect(record?.get('PY')?.[0], file).toMatch(/^\d{4}$/);
  }
});
