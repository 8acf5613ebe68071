import { withBase } from '#markdown/links';

/** Address of a page from the root, under the path that the site is published at. */
export function address(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The whole address, for metadata. */
export function wholeAddress(path: string): string {
  return new URL(address(path), import.meta.env.SITE).href;
}

/** Whether the page shown is the one at this path. */
export function isHere(path: string, shown: URL): boolean {
  return shown.pathname === address(path);
}

/** Path of a page from the root, without the base. */
export function pathBelowBase({ pathname }: URL): string {
  return `/${pathname.slice(address('/').length)}`;
}
