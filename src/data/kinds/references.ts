import { integer, text } from '../column.ts';
import { familyName, type CslName } from '../csl/names.ts';
import { defineKind } from '../kind.ts';
import { plainWords } from '../plain-words.ts';
import { referenceLabel } from '../reference-label.ts';
import { referenceSchema, type Reference } from '../reference-schema.ts';
import type { Entry } from '../entry.ts';

declare module '../schemas.ts' {
  interface Schemas {
    references: typeof referenceSchema;
  }
}

const listed = (names: readonly CslName[] = []): string[] =>
  names.map((one) => [familyName(one), one.given].filter(Boolean).join(', '));

const authorsOf = ({ author, custom }: Reference): string =>
  [...listed(author), ...(custom.moreAuthors ? ['et al.'] : [])].join('; ');

const labelOf = ({ data }: Entry<Reference>, all: readonly Entry<Reference>[]): string =>
  referenceLabel(
    data,
    all.map((work) => work.data),
  );

export const kind = defineKind<typeof referenceSchema>({
  name: 'Reference',
  schema: referenceSchema,
  files: 'json',
  page: '/references/',
  // Titles and abstracts are the words of others.
  isQuotation: true,
  search: {
    order: 9,
    title: labelOf,
    names: (entry, all) => [labelOf(entry, all), entry.id, entry.data.DOI],
    detail: ({ data }) => plainWords(data.title),
  },
  download: {
    order: 3,
    what: 'Works cited',
    formats: ['csv', 'bib', 'ris', 'json'],
    // CSL-JSON, which has no room for where a record stands.
    withoutProvenance: true,
    columns: [
      text('id', 'Key by which the primer cites the work'),
      text('type', 'Kind of work in the vocabulary of CSL'),
      text(
        'authors',
        'Authors, family name first, separated by semicolons; et al. where the list goes on',
        ({ data }) => authorsOf(data),
      ),
      text('editors', 'Editors of the book or the proceedings, in the same form', ({ data }) =>
        listed(data.editor).join('; '),
      ),
      integer('year', 'Year of publication', ({ data }) => data.issued['date-parts'][0][0]),
      text('title', 'Title; sub, sup and i stand as in HTML'),
      text(
        'containerTitle',
        'Journal or book it appeared in',
        ({ data }) => data['container-title'],
      ),
      text('volume', 'Volume'),
      text('issue', 'Issue'),
      text('page', 'Pages, or the first page alone where the last is not certain'),
      text('number', 'Article number where there are no pages'),
      text('bookEdition', 'Edition of a book', ({ data }) => data.edition),
      text('publisher', 'Publisher of a book or report'),
      text('doi', 'Digital object identifier', ({ data }) => data.DOI),
      text('url', 'Where it can be read', ({ data }) => data.URL),
      text('certainty', 'How far the record was checked', ({ data }) => data.custom.certainty),
      text(
        'verifiedAgainst',
        'Against what it was checked',
        ({ data }) => data.custom.verifiedAgainst,
      ),
    ],
  },
});
