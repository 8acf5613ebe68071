import { changedPage, lastChange } from '#publication/page-history';

interface SitemapItem {
  url: string;
  lastmod?: string;
}

/** What the sitemap says of pages: their last change; pages that ask not to be indexed stay out. */
export function sitemapOptions(base: string) {
  const root = base.replace(/\/$/, '');
  const pathOf = (url: string) => new URL(url).pathname.slice(root.length);
  return {
    filter: (url: string) => !/^\/cite\/./.test(pathOf(url)),
    serialize: <Item extends SitemapItem>(item: Item): Item => {
      const path = pathOf(item.url);
      const lastmod = lastChange(changedPage(path) ?? path);
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}
