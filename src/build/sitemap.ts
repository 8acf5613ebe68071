import { changedPage, lastChange } from '#publication/page-history';

interface SitemapItem {
  url: string;
  lastmod?: string;
}

/** What the sitemap says of pages: their last change; pages that ask not to be indexed stay out. */
export function sitemapOptions(base: string) {
  const root = base.replace(/\/$/, '');
  // A page and the list of its changes changed last on the same day.
  const known = new Map<string, string | undefined>();
  const lastChangeOnce = (path: string) => {
    if (!known.has(path)) known.set(path, lastChange(path));
    return known.get(path);
  };
  const pathOf = (url: string) => new URL(url).pathname.slice(root.length);
  return {
    filter: (url: string) => !/^\/cite\/./.test(pathOf(url)),
    serialize: <Item extends SitemapItem>(item: Item): Item => {
      const path = pathOf(item.url);
      const lastmod = lastChangeOnce(changedPage(path) ?? path);
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}
