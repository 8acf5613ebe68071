import { excerpt } from './search/excerpt.ts';
import { recordItem } from './search/record-item.ts';
import type { Hit } from './search/text-index.ts';

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function excerptOf(text: string, query: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'excerpt';
  for (const piece of excerpt(text, query)) {
    const part = document.createElement(piece.isMarked ? 'mark' : 'span');
    part.textContent = piece.text;
    element.append(part);
  }
  return element;
}

/** A page or record that was found, with the words around what was asked for, and its best sections. */
export function itemOf(found: Hit, query: string): HTMLLIElement {
  const item = recordItem(found);
  item.querySelector('a')?.append(excerptOf(found.text, query));
  for (const { title, url } of found.sections) {
    const section = linkTo(url, title);
    section.className = 'section';
    item.append(section);
  }
  return item;
}

/** What was found, in words: names that answer, and texts that have the words. */
export function summaryOf(words: string, found: number, shown: number, named = 0): string {
  if (named > 0) {
    const entries = named === 1 ? 'One entry' : `${named} entries`;
    return shown === 0 ? entries : `${entries}, then the best ${shown} of ${found} pages`;
  }
  if (shown === 0) {
    return `Nothing has “${words}”. Try one word, a material (LLZO), a quantity (conductivity) or its symbol (σ).`;
  }
  if (found === 1) return 'One page';
  return found > shown ? `${found} pages, the best ${shown}` : `${found} pages`;
}
