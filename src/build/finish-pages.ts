import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withExactPolicy, withShortScripts } from './content-policy.ts';
import { pagesOf } from './pages-of.ts';
import { withPreloads } from './preload-islands.ts';
import { sheetsFirst } from './sheets-first.ts';
import { withSlimIslands } from './slim-islands.ts';

/** What stands in a page before it is published, in this order: the policy names what the others leave in it. */
export function finished(html: string, folder: string, base: string): string {
  const withModules = withPreloads(withSlimIslands(html), folder, base);
  return withExactPolicy(withShortScripts(sheetsFirst(withModules)));
}

/** Reads and writes every page once, whatever is done to it. */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of await pagesOf(dir)) {
          try {
            const html = await readFile(page, 'utf8');
            const published = finished(html, folder, base);
            if (published !== html) await writeFile(page, published);
          } catch (error) {
            throw new Error(`${page.pathname}: ${(error as Error).message}`, { cause: error });
          }
        }
      },
    },
  };
}
