import { parse } from 'node-html-parser';
import { wakeWhenSeen } from './content-policy.ts';

const ofAstro =
  /<script>(?:(?!<\/script>)[\s\S])*?(?:define\("astro-island"|Event\("astro:visible"\))[\s\S]*?<\/script>/g;

/** The kinds of properties that the short script revives: what stands for itself, and lists. */
const known: readonly unknown[] = [0, 1];

function checkProperty(at: string, property: unknown): void {
  const [kind, value] = property as [unknown, unknown];
  if (!known.includes(kind)) throw new Error(`an island takes plain data only: ${at}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) checkProperty(`${at}.${key}`, each);
}

/**
 * Islands of this book are all of one kind: drawn by the server, woken when they are seen, without slots. Astro's
 * script serves every kind, at 1.7 kB on each page; ours stands behind the last island. The island brings what wakes it.
 */
export function withSlimIslands(html: string): string {
  if (!html.includes('<astro-island')) return html;
  const islands = parse(html).querySelectorAll('astro-island');
  for (const island of islands) {
    const name = island.getAttribute('component-url') ?? '';
    if (island.getAttribute('client') !== 'visible') throw new Error(`not client:visible: ${name}`);
    const properties = JSON.parse(island.getAttribute('props') ?? '{}') as object;
    for (const [key, each] of Object.entries(properties)) checkProperty(`${name} ${key}`, each);
  }
  const plain = html
    .replace(ofAstro, '')
    .replace(/(<astro-island [^>]*?) renderer-url="[^"]*"/g, '$1')
    .replace(/(<astro-island (?:[^>"]|"[^"]*")*?) opts="[^"]*"/g, '$1');
  const end = plain.lastIndexOf('</astro-island>') + '</astro-island>'.length;
  return `${plain.slice(0, end)}<script>${wakeWhenSeen()}</script>${plain.slice(end)}`;
}
