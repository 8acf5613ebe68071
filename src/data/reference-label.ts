import { familyName, type CslName } from './csl/names.ts';
import type { Reference } from './reference-schema.ts';

/** `Ju-Sik` gives `J.-S.`, `B. E.` stays. */
function initialsOf({ given = '' }: CslName): string {
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
  // Brackets mark a title that only describes the work; cut short, one of them would stand alone.
  const plain = title.replaceAll(/<[^>]+>|^\[|\]$/g, '').split(/\s+/);
  return plain.length > 5 ? `${plain.slice(0, 4).join(' ')} …` : plain.join(' ');
}

/** A book without author goes by its editors. */
const namedBy = ({ author, editor = [] }: Reference): readonly CslName[] => author ?? editor;

/** Another first author shares the family name: `Kim` alone would not tell S. Kim from J.-S. Kim. */
function isAmbiguous(first: CslName, others: Iterable<Reference>): boolean {
  for (const work of others) {
    const [other] = namedBy(work);
    if (!other || familyName(other) !== familyName(first)) continue;
    if (initialsOf(other) !== initialsOf(first)) return true;
  }
  return false;
}

/** Author and year as a text cites the work. Pass all works, so that equal names get initials. */
export function referenceLabel(reference: Reference, all: Iterable<Reference> = []): string {
  const [first, second, third] = namedBy(reference);
  const year = yearOf(reference);
  if (!first) return `${shortenedTitle(reference.title)} ${year}`;
  const initials = isAmbiguous(first, all) ? ` ${initialsOf(first)}` : '';
  const name = `${familyName(first)}${initials}`;
  if (third || reference.custom.moreAuthors) return `${name} et al. ${year}`;
  return second ? `${name} and ${familyName(second)} ${year}` : `${name} ${year}`;
}
