import { z } from 'astro/zod';
import { certaintySchema } from './certainty.ts';
import { cslDates, issued } from './csl/dates.ts';
import { cslNames } from './csl/names.ts';
import { cslIdentifiers, cslLeft, cslTexts, withNewNames, withoutLeft } from './csl/texts.ts';
import { cslType } from './csl/types.ts';
import { strictRecord, words } from './strict-record.ts';

const provenance = strictRecord('`custom`, which Zotero does not write,', {
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

const { author, ...otherNames } = cslNames;
const { 'container-title': container, 'container-title-short': short, ...texts } = cslTexts;
const { volume, issue, page, number, publisher, edition, ...otherTexts } = texts;
const { DOI, URL, ISBN, ISSN, language } = cslIdentifiers;

const shape = {
  // The key; equal to the file name.
  id: z
    .string({ error: 'A reference has a key. Write the name of its file as id, like irvine1990.' })
    .regex(/^[a-z]+\d{4}[a-z]*$/, {
      error: (issue) =>
        `${String(issue.input)} is no key. Zotero writes an address of its own as id; write the name of the file there, first author and year in small letters, like irvine1990.`,
    }),
  // Kind of work in the vocabulary of CSL.
  type: cslType,
  // All authors in order; left out where the list is not known.
  author,
  // Title; <sub>, <sup> and <i> are allowed in it.
  title: words('A work needs its title. Zotero shows it as Title; write it as a text.'),
  // Journal or book it appeared in, and its usual abbreviation.
  'container-title': container,
  'container-title-short': short,
  volume,
  issue,
  // Pages, `132-138`; the first page alone where the last is not certain.
  page,
  // Article number where there are no pages; number of a report, patent or standard.
  number,
  // Date of publication.
  issued,
  // Without https://doi.org/.
  DOI,
  URL,
  publisher,
  edition,
  // Where it is not English, whose capitals a style may change: `de`.
  language,
  ISBN,
  ISSN,
  ...otherNames,
  ...cslDates,
  ...otherTexts,
  ...cslLeft,
  // Where the record comes from.
  custom: provenance,
};

/** One work, CSL-JSON as Zotero exports it with `custom` added, in content/references/<key>.json. */
export const referenceSchema = z.preprocess(
  withNewNames,
  z
    .strictObject(shape, {
      error(issue) {
        if (issue.code === 'unrecognized_keys')
          return `${issue.keys.join(', ')}: no such field in a reference, which is CSL-JSON as Zotero exports it. Write it under the name that CSL 1.0.2 has for it, such as container-title for the journal, or remove it.`;
        return Array.isArray(issue.input)
          ? 'The file is a list, as Zotero exports it. Take the brackets [ ] around the work away; each work is a file of its own.'
          : 'A reference is an object of CSL-JSON. Export it from Zotero as CSL JSON and write the one work, { … }, here.';
      },
    })
    .transform(withoutLeft),
);

export type Reference = z.infer<typeof referenceSchema>;
