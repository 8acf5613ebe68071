import { withBase } from '#markdown/links';

const base = import.meta.env.BASE_URL;

/** A path written from the root, as it must stand in a link of the published site. */
export const address = (path: string): string => withBase(path, base);

/** The path from the root of a page, without the base the site is published under. */
export function pathFromRoot(page: URL): string {
  const root = base.replace(/\/$/, '');
  return page.pathname.startsWith(`${root}/`) ? page.pathname.slice(root.length) : page.pathname;
}

/** The shortest link from one page to a place on this or another page. */
export function linkFrom(page: URL, path: string): string {
  const here = pathFromRoot(page);
  return path.startsWith(`${here}#`) ? path.slice(here.length) : address(path);
}
