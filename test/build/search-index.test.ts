import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
