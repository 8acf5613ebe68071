import type { PagefindPart, PagefindResult } from './pagefind.ts';

const partsShown = 2;

function child(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** The sections of a page with the most matches, without the page itself. */
function bestParts({ url, sub_results: parts }: PagefindResult): PagefindPart[] {
  return parts
    .filter((part) => part.url !== url)
    .sort((one, other) => other.locations.length - one.locations.length)
    .slice(0, partsShown);
}

export function itemOf(result: PagefindResult): HTMLLIElement {
  const { url, meta, excerpt } = result;
  const item = document.createElement('li');
  const link = linkTo(url, meta.title ?? url);
  const words = child('span', 'excerpt');
  // Pagefind has escaped the text and added nothing but <mark>.
  words.innerHTML = excerpt;
  link.prepend(child('span', 'kind', meta.kind));
  link.append(words);
  item.append(link);
  for (const part of bestParts(result)) {
    const section = linkTo(part.url, part.title);
    section.className = 'section';
    item.append(section);
  }
  return item;
}

/** `growing` → `grow`, so that `growth` answers it, `conductivity` → `conduct`; `embed` and other short words stay whole. */
function stemOf(word: string): string {
  const root = word.replace(/(?:ivity|ivities|ive|ions?)$/, '');
  if (root !== word && root.length > 5) return root;
  const stem = word.replace(/(?:ings?|ied|ies|ed|es|s)$/, '');
  return stem.length > 3 ? stem : word;
}

/** Without a match Pagefind shortens the word until something begins like it: that is no answer. */
export function isMeant(words: string, { excerpt, meta }: PagefindResult): boolean {
  const found = Array.from(excerpt.matchAll(/<mark>([^<]*)/g), ([, word = '']) => word);
  const text = [...found, meta.title ?? ''].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => text.includes(stemOf(word)));
}

/** What was found, in words: names that answer, and pages that have the words. */
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
