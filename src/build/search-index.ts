import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

function requireNoErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}

/** The interface is ours: of Pagefind's files the site needs its engine and the index. */
function isNeeded(path: string): boolean {
  return !/ui\.|highlight/.test(path);
}

/** What stands in the page and is not read: TeX behind formulas, buttons, marks for links, notes for cards. */
const unseen = [
  'annotation',
  'button',
  '.permalink',
  '.number-link',
  '[data-tex]',
  'noscript',
  'template',
];

/** Indexes what stands in `<main data-pagefind-body>`, writes the index beside the pages and counts them. */
export async function writeSearchIndex(site: URL): Promise<number> {
  const { index, ...created } = await pagefind.createIndex({
    excludeSelectors: [...unseen],
  });
  requireNoErrors(created);
  if (!index) throw new Error('Search index: Pagefind did not start');
  const added = await index.addDirectory({ path: fileURLToPath(site) });
  requireNoErrors(added);
  const { files, ...written } = await index.getFiles();
  requireNoErrors(written);
  for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
    const file = new URL(`pagefind/${path}`, site);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }
  await pagefind.close();
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSearchIndex(dir)} pages can be searched`);
      },
    },
  };
}
