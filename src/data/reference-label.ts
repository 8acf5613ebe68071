import type { Reference } from './reference-schema.ts';

type Author = NonNullable<Reference['author']>[number];

const familyOf = (author: Author): string => ('family' in author ? author.family : author.literal);

/** `Ju-Sik` gives `J.-S.`, `B. E.` stays. */
function initialsOf(author: Author): string {
  const given = 'family' in author ? (author.given ?? '') : '';
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .map((piece) => `${piece.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}

const yearOf = (reference: Reference): number => reference.issued['date-parts'][0][0];

function shortenedTitle(title: string): string {
  const plain = title.replace(/<[^>]+>/g, '').split(/\s+/);
  return plain.length > 5 ? `${plain.slice(0, 4).join(' ')} …` : plain.join(' ');
}

/** Another first author shares the family name: `Kim` alone would not tell S. Kim from J.-S. Kim. */
function isAmbiguous(first: Author, others: Iterable<Reference>): boolean {
  for (const { author } of others) {
    const other = author?.[0];
    if (!other || familyOf(other) !== familyOf(first)) continue;
    if (initialsOf(other) !== initialsOf(first)) return true;
  }
  return false;
}

/** Author and year as a text cites the work. Pass all works, so that equal names get initials. */
export function referenceLabel(reference: Reference, all: Iterable<Reference> = []): string {
  const [first, second, third] = reference.author ?? [];
  const year = yearOf(reference);
  if (!first) return `${shortenedTitle(reference.title)} ${year}`;
  const initials = isAmbiguous(first, all) ? ` ${initialsOf(first)}` : '';
  const name = `${familyOf(first)}${initials}`;
  if (third || reference.custom.moreAuthors) return `${name} et al. ${year}`;
  return second ? `${name} and ${familyOf(second)} ${year}` : `${name} ${year}`;
}
