import type { CollectionEntry } from 'astro:content';
import { chapterOrder } from '#data/chapter-order';
import { componentUses } from '#data/component-uses';
import { archive, once } from '../archive.ts';

type Term = CollectionEntry<'glossary'>;

const firstLetter = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .charAt(0)
    .toUpperCase();

/** Terms under their first letters, both in alphabetical order. */
export function termsByLetter(terms: readonly Term[]): { letter: string; entries: Term[] }[] {
  const sorted = terms.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
  const letters = [...new Set(sorted.map(({ data }) => firstLetter(data.term)))].toSorted();
  return letters.map((letter) => ({
    letter,
    entries: sorted.filter(({ data }) => firstLetter(data.term) === letter),
  }));
}

/** For every term, the chapters that link to it. */
export const usesOfTerms = () =>
  once('uses of terms', async () => {
    const chapters = chapterOrder([...(await archive('chapters')).values()]);
    const uses = new Map<string, { title: string; url: string }[]>();
    for (const { label, url, entry } of chapters) {
      const linked = componentUses(entry.body ?? '', 'Term').map(({ attributes }) => attributes.of);
      for (const id of new Set(linked)) {
        if (id) uses.set(id, [...(uses.get(id) ?? []), { title: label, url }]);
      }
    }
    return uses;
  });
