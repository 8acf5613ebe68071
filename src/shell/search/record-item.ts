import type { SearchRecord } from './look-up.ts';

/** A record as an entry of the list of results. */
export function recordItem({
  kind,
  title,
  url,
  detail,
}: Omit<SearchRecord, 'names'>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const sign = document.createElement('span');
  sign.className = 'kind';
  sign.textContent = kind;
  link.href = url;
  link.append(sign, title);
  if (detail) {
    const words = document.createElement('span');
    words.className = 'excerpt';
    words.textContent = detail;
    link.append(words);
  }
  item.append(link);
  return item;
}
