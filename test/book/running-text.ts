import { parse, type HTMLElement } from 'node-html-parser';

/**
 * What is looked up, worked through or looked at, and not read from the first line to the last. The limits are
 * for a reader's time: an exercise, a table or a caption more must not make the text itself shorter.
 */
const apart = [
  '.exercise',
  'figure',
  'table',
  '.equation',
  'astro-island',
  '.calculator',
  '#references',
  '.references',
  'details',
  'nav',
  'script, style, template, noscript',
];

/** The words of headings, paragraphs and lists; an inline formula or number with its unit is read as one. */
export function runningWords(article: HTMLElement): string[] {
  const copy = parse(article.outerHTML);
  for (const other of copy.querySelectorAll(apart.join(', '))) other.remove();
  for (const formula of copy.querySelectorAll('math')) formula.replaceWith('formula');
  return copy
    .querySelectorAll('h2, h3, h4, p, li')
    .filter((block) => !block.querySelector('p, li'))
    .flatMap((block) => block.text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
