import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeSearchIndex } from '#build/search-index';
import { builtSite } from './built-site.ts';

test('the index holds the pages with a body for it, and no interface of Pagefind', async () => {
  const folder = builtSite({
    'a/index.html':
      '<html lang="en"><body><main data-pagefind-body><h1>Ohm</h1></main></body></html>',
    '404.html': '<html lang="en"><body><main><h1>Nothing</h1></main></body></html>',
  });
  expect(await writeSearchIndex(pathToFileURL(`${folder}/`))).toBe(1);
  const written = readdirSync(join(folder, 'pagefind'));
  expect(written).toContain('pagefind.js');
  expect(written.filter((name) => name.includes('ui'))).toEqual([]);
}, 30_000);

test('what a page says of itself is read, its buttons and marks are not', async () => {
  const folder = builtSite({
    'a/index.html': `<html lang="en"><body><main data-pagefind-body><h1>Ohm</h1><p>A law
      <button>Copy TeX</button><a class="permalink" aria-label="Link to Ohm">Sign</a></p></main></body></html>`,
  });
  await writeSearchIndex(pathToFileURL(`${folder}/`));
  const [fragment = ''] = readdirSync(join(folder, 'pagefind/fragment'));
  const read = gunzipSync(readFileSync(join(folder, 'pagefind/fragment', fragment))).toString();
  expect(read).toContain('A law');
  expect(read).not.toMatch(/Copy TeX|Sign/);
}, 30_000);
