import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { islandModules } from './modules.ts';
import { pagesOf } from './pages-of.ts';

/** On a page about a calculator, everything its island needs is asked for with the page itself. */
export function withPreloads(html: string, outDir: string, base: string): string {
  const document = parse(html);
  if (!document.querySelector('body.kind-calculator')) return html;
  const islands = document.querySelectorAll('astro-island');
  const modules = new Set(islands.flatMap((island) => islandModules(outDir, base, island)));
  const links = [...modules].map(
    (path) => `<link rel="modulepreload" href="${base}${path.slice(1)}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
}

export function preloadIslands(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload-islands',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        for (const page of await pagesOf(dir)) {
          const html = await readFile(page, 'utf8');
          const preloaded = withPreloads(html, fileURLToPath(dir), base);
          if (preloaded !== html) await writeFile(page, preloaded);
        }
      },
    },
  };
}
