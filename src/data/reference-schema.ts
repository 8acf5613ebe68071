import { z } from 'astro/zod';
import { certaintySchema } from './certainty.ts';
import { doi, referenceKey } from './content-keys.ts';
import { strictRecord, words } from './strict-record.ts';

const person = z.union(
  [
    strictRecord('an author', {
      // Family name with its particle: `de Klerk`.
      family: words('An author needs a family name. Write it with its particle, like `de Klerk`.'),
      // Given names, or initials where only those are known.
      given: words('Give the given names or initials, or leave the field out.').optional(),
    }),
    strictRecord('an author that is a body', {
      // Name of a body that signs as author: `JCGM`.
      literal: words('A body that signs as author needs its name.'),
    }),
  ],
  { error: 'An author has `family` and `given`, or, for a body, `literal` alone.' },
);

const year = z
  .number({ error: 'The year is a number. Write [[2022]] or [[2022, 6, 17]].' })
  .int()
  .min(1800)
  .max(2100);

const provenance = strictRecord('`custom`', {
  // How far the record was checked.
  certainty: certaintySchema,
  // Against what, in words a reader understands.
  verifiedAgainst: words('Say in plain words against what this record was checked.'),
  // What stays open: a doubtful page, an author list that is not complete.
  note: words('Write the note or leave the field out.').optional(),
  // True when the list of authors goes on and only the first is known; the label then says `et al.`.
  moreAuthors: z.literal(true, { error: 'Write true or leave the field out.' }).optional(),
  // Whether the work stands in the reference list of the source review.
  ofReview: z.boolean({
    error: 'Say whether the source review lists this work. Write true or false.',
  }),
});

/** One work, CSL-JSON, in content/references/<key>.json. */
export const referenceSchema = strictRecord('a reference', {
  // The key; equal to the file name.
  id: referenceKey,
  // Kind of work in the vocabulary of CSL.
  type: z.enum(
    ['article-journal', 'article', 'book', 'chapter', 'report', 'thesis', 'dataset', 'webpage'],
    {
      error:
        'Name the kind of work as CSL does. Write article-journal, article (a preprint), book, chapter, report, thesis, dataset or webpage.',
    },
  ),
  // All authors in order; left out where the list is not known.
  author: z
    .array(person, { error: 'List the authors, or leave the field out where they are not known.' })
    .min(1)
    .optional(),
  // Title; <sub>, <sup> and <i> are allowed in it.
  title: words('A work needs its title.'),
  // Journal or book it appeared in.
  'container-title': words('Write the journal or leave the field out.').optional(),
  // Its usual abbreviation.
  'container-title-short': words(
    'Write the abbreviation of the journal or leave the field out.',
  ).optional(),
  // Volume, as text.
  volume: words('Write the volume as text, like "14".').optional(),
  // Issue, as text.
  issue: words('Write the issue as text, like "1".').optional(),
  // Pages, `132-138`; the first page alone where the last is not certain.
  page: words('Write the pages as text, like "132-138".').optional(),
  // Article number where there are no pages.
  number: words('Write the article number as text.').optional(),
  // Date of publication.
  issued: strictRecord('`issued`', {
    'date-parts': z.tuple(
      [
        z.union([
          z.tuple([year]),
          z.tuple([year, z.number()]),
          z.tuple([year, z.number(), z.number()]),
        ]),
      ],
      {
        error: 'Give the date as CSL does. Write [[2022]] or [[2022, 6, 17]].',
      },
    ),
  }),
  // Without https://doi.org/.
  DOI: doi.optional(),
  // Where it can be read.
  URL: z.url({ error: 'Give a whole address with https://, or leave the field out.' }).optional(),
  // Of a book or report.
  publisher: words('Write the publisher or leave the field out.').optional(),
  // Of a book, as text.
  edition: words('Write the edition as text, like "3".').optional(),
  // Where it is not English, whose capitals a style may change: `de`.
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'Write the language in two letters, like "de".' })
    .optional(),
  // Of a book.
  ISBN: words('Write the ISBN as text or leave the field out.').optional(),
  // Where the record comes from.
  custom: provenance,
});

export type Reference = z.infer<typeof referenceSchema>;
