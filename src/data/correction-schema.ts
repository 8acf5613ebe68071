import { z } from 'astro/zod';
import { correctionId, referenceKey, sourceId } from './content-keys.ts';
import { strictRecord, words } from './strict-record.ts';

/** Front matter of content/corrections/<id>.md; the text below it says why, in Markdown. */
export const correctionSchema = strictRecord('a correction', {
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
  // Paragraphs and rows of the source review it concerns.
  sourceIds: z
    .array(sourceId, {
      error:
        'Say which places of the source review it concerns. List ids of content/source-map.json.',
    })
    .min(1, {
      error:
        'Say which places of the source review it concerns. List at least one id of content/source-map.json.',
    }),
  // The same in words: `Introduction, second section`.
  where: words('Say in words where this is printed.'),
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
