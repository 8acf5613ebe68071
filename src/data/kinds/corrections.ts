import { z } from 'astro/zod';
import { correctionId, referenceKey } from '../content-keys.ts';
import {
  mentionsOfOrigin,
  originCells,
  originSchema,
  placesInReview,
  whereRead,
  withFlatOrigin,
} from '../origin.ts';
import { shortId } from '../short-id.ts';
import { strictRecord, words } from '../strict-record.ts';
import { text } from '../column.ts';
import { defineKind } from '../kind.ts';

/** Front matter of content/corrections/<id>.md; the text below it says why, in Markdown. */
const correctionSchema = strictRecord('a correction', {
  // Equal to the file name: Q01 equation, W01 finding, R01 reference.
  id: correctionId,
  // A physically wrong or misleading; B ambiguous, contradictory or unsupported; C editorial.
  severity: z.enum(['A', 'B', 'C'], {
    error: 'Give the severity. Write A (wrong), B (ambiguous or unsupported) or C (editorial).',
  }),
  kind: z.enum(['equation', 'finding', 'reference'], {
    error: 'Give the kind. Write equation, finding or reference.',
  }),
  // What it is about, a few words: `Conductivity from a resistance`.
  title: words('A correction needs a title of a few words.'),
  // Where it is printed: in the source review, or in another work.
  origin: originSchema,
  // What is printed; text in which $…$ is TeX.
  printed: words('Quote what is printed. Put mathematics between dollar signs.'),
  // What is right; text in which $…$ is TeX.
  correct: words('Say what is right. Put mathematics between dollar signs.'),
  // Check of dimensions worked out; text in which $…$ is TeX.
  dimensions: words('Work out the dimensions or leave the field out.').optional(),
  // Works that support the correct form.
  references: z.array(referenceKey, {
    error: 'List the works that support the correction; write [] if none is needed.',
  }),
  // Pages of the primer that use the correct form, as addresses from the root: /ion-transport/conductivity/#eq-….
  usedIn: z
    .array(
      z.string().regex(/^\/\S*$/, {
        error: 'Give an address from the root, like /ion-transport/conductivity/.',
      }),
    )
    .optional(),
  // Other corrections on the same matter.
  seeAlso: z.array(correctionId).optional(),
});

export type Correction = z.infer<typeof correctionSchema>;

declare module '../schemas.ts' {
  interface Schemas {
    corrections: typeof correctionSchema;
  }
}

export const kind = defineKind<typeof correctionSchema>({
  name: 'Correction',
  schema: correctionSchema,
  files: 'md',
  page: '/corrections/',
  // It quotes what it corrects.
  isQuotation: true,
  mentions: (correction) => [
    { field: 'references', of: 'references', keys: correction.references },
    ...mentionsOfOrigin(correction),
    { field: 'seeAlso', of: 'corrections', keys: correction.seeAlso },
  ],
  search: {
    order: 7,
    title: ({ id, data }) => `${id}, ${data.title}`,
    names: ({ id, data }) => [id, shortId(id), data.title],
  },
  citedAs: ({ id, data }) => `${id}, ${data.title}`,
  citing: { order: 3, title: ({ id }) => id },
  download: {
    order: 4,
    what: 'Corrections to the review',
    formats: ['csv', 'json'],
    columns: [
      text('id', 'Q equation, W finding, R reference, and a number'),
      text(
        'severity',
        'A wrong or misleading; B ambiguous, contradictory or unsupported; C editorial',
      ),
      text('kind', 'equation, finding or reference'),
      text('title', 'What it is about'),
      text('where', 'Where the review, or the work of the column readIn, prints it', ({ data }) =>
        whereRead(data),
      ),
      text('sourceIds', 'The same as ids of the source map, separated by semicolons', ({ data }) =>
        placesInReview(data).join('; '),
      ),
      text(
        'origin',
        'review or paper: what is corrected, the source review or another work',
        ({ data }) => originCells(data).origin,
      ),
      text(
        'readIn',
        'The work that prints it, where that is not the review: id in references.csv',
        ({ data }) => originCells(data).readIn,
      ),
      text(
        'added',
        'Day on which such a correction was entered',
        ({ data }) => originCells(data).added,
      ),
      text('printed', 'What is printed; TeX between dollar signs'),
      text('correct', 'What is right; TeX between dollar signs'),
      text('dimensions', 'Check of dimensions'),
      text('why', 'Why, in Markdown', ({ body }) => body?.trim()),
      text('references', 'Works that support it: ids in references.csv, separated by semicolons'),
    ],
    json: ({ id, data, body }) => ({
      ...withFlatOrigin(data, 'where'),
      id,
      why: body?.trim(),
    }),
  },
});
