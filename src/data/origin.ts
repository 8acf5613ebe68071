import { z } from 'astro/zod';
import { referenceKey, sourceId, tableOfReview } from './content-keys.ts';
import { strictRecord, words } from './strict-record.ts';

const remedy =
  'Write {"review": {"ids": ["T4.3"], "where": "Table 4, row 3"}} for the source review, or {"paper": {"reference": "irvine1990", "where": "Table 2", "added": "2027-01-31"}} for any other work.';

const day = z.preprocess(
  // A day without quotation marks is a date in front matter.
  (read) => (read instanceof Date ? read.toISOString().slice(0, 10) : read),
  z
    .string({ error: 'Give the day on which it was entered. Write it like 2027-01-31.' })
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
      error: 'This is no day. Write year, month and day, like 2027-01-31.',
    }),
);

const review = strictRecord('`origin.review`', {
  // Paragraphs and rows of the review, as content/source-map.json numbers them.
  ids: z
    .array(sourceId, {
      error: 'Say where the source review has this. List ids of content/source-map.json.',
    })
    .min(1, {
      error:
        'Say where the source review has this. List at least one id of content/source-map.json.',
    }),
  // The same in words: `Table 4, row 3`.
  where: words('Say in words where the source review has this, like `Table 4, row 3`.'),
});

const paper = strictRecord('`origin.paper`', {
  // The work it was read in, as key of content/references.
  reference: referenceKey,
  // Where in it: `abstract`, `Table 2`, `Fig. 3b`.
  where: words('Say where in the paper this stands, like `abstract` or `Table 2`.'),
  // Day on which it was entered here.
  added: day,
  // Tables of the review that it continues, such as T4; left out where it stands in the list of all records alone.
  tables: z.array(tableOfReview).min(1).optional(),
});

/** Where a record was read: in the source review, or in a paper of its own. Exactly one of the two. */
export const originSchema = z
  .strictObject(
    { review: review.optional(), paper: paper.optional() },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `${issue.keys.join(', ')}: no such origin. ${remedy}`
          : `Say where this was read. ${remedy}`,
    },
  )
  .refine((origin) => (origin.review === undefined) !== (origin.paper === undefined), {
    error: `Say where this was read: one place, not two or none. ${remedy}`,
  });

export type Origin = z.infer<typeof originSchema>;

/** What a record says of itself. */
export interface WithOrigin {
  origin: Origin;
}

/** Places of the source review where a record was read; none for one from a paper. */
export const placesInReview = ({ origin }: WithOrigin): readonly string[] =>
  origin.review?.ids ?? [];

/** Rows and tables of the review in which a record stands, or which it continues. */
export const placesInTables = ({ origin }: WithOrigin): readonly string[] =>
  origin.review?.ids ?? origin.paper?.tables ?? [];

/** Where in the review, or in its paper, a record was read: `Table 4, row 3`. */
export const whereRead = ({ origin }: WithOrigin): string =>
  (origin.review ?? origin.paper)?.where ?? '';

/** The origin as cells of a row, and as fields of a download. */
export const originCells = ({ origin: { review, paper } }: WithOrigin) => ({
  origin: review ? 'review' : 'paper',
  readIn: paper?.reference,
  added: paper?.added,
});

/** A record as it is downloaded: in place of the origin its fields side by side. */
export function withFlatOrigin<Data extends WithOrigin>(data: Data, where: string): object {
  const flat = { sourceIds: placesInReview(data), [where]: whereRead(data), ...originCells(data) };
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      name === 'origin' ? Object.entries(flat) : [[name, value]],
    ),
  );
}

/** Fields of a record that name others by its origin. */
export const mentionsOfOrigin = ({ origin }: WithOrigin) => [
  { field: 'origin.review.ids', of: 'sourceMap', keys: origin.review?.ids },
  {
    field: 'origin.paper.reference',
    of: 'references',
    keys: origin.paper && [origin.paper.reference],
  },
  { field: 'origin.paper.tables', of: 'sourceMap', keys: origin.paper?.tables },
];
