import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { SearchIndex } from '#build/search/index-files';
import { writeSearchIndex } from '#build/search-index';
import { builtSite } from './built-site.ts';

const page = (main: string) => `<html lang="en"><body>${main}</body></html>`;

test('the index holds the pages with the mark, and records by their own addresses', async () => {
  const folder = builtSite({
    'a/index.html': page(
      '<main data-search-as="Page"><h1>Terms</h1><p id="ohm">Ohm, a unit</p></main>',
    ),
    '404.html': page('<main><h1>Nothing</h1></main>'),
    'search-records.json': JSON.stringify([
      ['Term', 'ohm', '/book/a/#ohm', ['ohm']],
      ['Exercise 1.1', 'no entry', '/book/a/', ['exercise 1 1']],
    ]),
  });
  expect(await writeSearchIndex(pathToFileURL(`${folder}/`), '/book/')).toBe(2);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
  const { folder: inner } = read('index.json') as SearchIndex;
  expect(read(`${inner}/passage-0.json`)).toMatchObject({ title: 'Terms', url: '/book/a/' });
  expect(read(`${inner}/passage-1.json`)).toMatchObject({ kind: 'Term', url: '/book/a/#ohm' });
});
