import type { CitedPage } from '#citation/cited-page';

type Author = CitedPage['authors'][number];

const isBody = (author: Author): author is Extract<Author, { literal: string }> =>
  'literal' in author;

/** An author's name as libraries write it: “Family, Given”, or the name of a body as it is. */
export const nameOf = (author: Author): string =>
  isBody(author) ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

/**
 * The same for a reference manager, which takes what stands before a comma for a family name and cuts a name
 * without one at its last blank: a body's name has one comma, at its end.
 */
export const highwireName = (author: Author): string =>
  isBody(author) ? `${author.literal.replaceAll(/\s*,\s*/g, ' – ')},` : nameOf(author);
