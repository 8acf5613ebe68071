import { parse } from 'node-html-parser';
import { islandModules } from './modules.ts';

/** On a page about a calculator, everything its island needs is asked for with the page itself. */
export function withPreloads(html: string, outDir: string, base: string): string {
  if (!/<body[^>]*\bkind-calculator\b/.test(html)) return html;
  const islands = parse(html).querySelectorAll('astro-island');
  const modules = new Set(islands.flatMap((island) => islandModules(outDir, base, island)));
  const links = [...modules].map(
    (path) => `<link rel="modulepreload" href="${base}${path.slice(1)}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
}
