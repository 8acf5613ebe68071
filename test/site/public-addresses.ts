import type { BuiltPage } from './pages.ts';

/** Ids that only hold a page together: nobody links to them. */
const inner = /^(content|chapters|search-words|drawing-|tab-.*-caption$|note-)/;

function isPublic(id: string): boolean {
  return !inner.test(id);
}

/** Anchors a reader can be sent to: of sections, numbered things, records and terms. */
function anchorsOf({ root }: BuiltPage): string[] {
  const main = root.querySelector('main');
  const named = main?.querySelectorAll(
    'h2[id], h3[id], h4[id], .heading span[id], figure[id], .exercise[id], section[id], tr[id], li[id], .entry[id]',
  );
  return (named ?? []).map(({ id }) => id).filter(isPublic);
}

const isPage = ({ path }: BuiltPage) => path.endsWith('/') && !/^\/(cite|changes)\/./.test(path);

/** Every address of a page, and every anchor on it, that someone may have noted down. */
export function publicAddresses(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(isPage)
    .flatMap((page) => [page.path, ...anchorsOf(page).map((id) => `${page.path}#${id}`)])
    .toSorted();
}
