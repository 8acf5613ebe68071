import { readFileSync } from 'node:fs';
import { changesPath } from '#publication/page-history';

/** Addresses that moved, old to new, both from the root: of pages, and of anchors on a page. */
type Redirects = Record<string, string>;

export function readRedirects(): Redirects {
  return JSON.parse(readFileSync('content/redirects.json', 'utf8')) as Redirects;
}

/** Pages that moved: the old address gets a page that leads to the new one, and so does that of its changes. */
export function movedPages(base: string, redirects = readRedirects()): Redirects {
  const root = base.replace(/\/$/, '');
  const pages = Object.entries(redirects).filter(([from]) => !from.includes('#'));
  const whole = pages.filter(([, to]) => !to.includes('#'));
  const changes = whole.map(([from, to]) => [changesPath(from), changesPath(to)] as const);
  return Object.fromEntries([...pages, ...changes].map(([from, to]) => [from, root + to]));
}

/** Anchors that moved away from a page. */
export function movedAnchors(path: string, redirects = readRedirects()) {
  return Object.entries(redirects)
    .filter(([from]) => from.startsWith(`${path}#`))
    .map(([from, to]) => ({ anchor: from.slice(path.length + 1), to }));
}
