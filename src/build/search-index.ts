import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pagesOf } from './pages-of.ts';
import { indexFiles } from './search/index-files.ts';
import { passagesOf, type Found } from './search/passages.ts';
import type { PackedRecord } from './search/packed-record.ts';

/** Records that stand as entries of their own on pages of reference. */
const entries = /^(Term|Correction|Reference|Symbol|Material|Evidence)$/;

/** What has a name of its own, by its address: the page `search-records.json` lists it. */
async function namedRecords(site: URL): Promise<Map<string, Found>> {
  const file = new URL('search-records.json', site);
  if (!existsSync(file)) return new Map();
  const records = JSON.parse(await readFile(file, 'utf8')) as PackedRecord[];
  return new Map(
    records
      .filter(([kind]) => entries.test(kind))
      .map(([kind, title, url]) => [url, { kind, title, url }]),
  );
}

/** Indexes what stands in `<main data-search-as>`, writes the index beside the pages and counts what can be found. */
export async function writeSearchIndex(site: URL, base = '/'): Promise<number> {
  const records = await namedRecords(site);
  const passages = [];
  for (const page of await pagesOf(site)) {
    const url = base + decodeURIComponent(page.href.slice(site.href.length));
    passages.push(
      ...passagesOf(await readFile(page, 'utf8'), url.replace(/index\.html$/, ''), records),
    );
  }
  for (const [name, text] of indexFiles(passages)) {
    const file = new URL(`search/${name}`, site);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
  }
  return new Set(passages.map(({ of }) => of.url)).size;
}

export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSearchIndex(dir, base)} pages and records can be searched`);
      },
    },
  };
}
