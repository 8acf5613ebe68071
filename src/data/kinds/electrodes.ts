import { z } from 'astro/zod';
import { certaintySchema } from '../certainty.ts';
import { kebabId, referenceKey } from '../content-keys.ts';
import { unitFitsQuantity, unitId } from '../measured.ts';
import { strictRecord, words } from '../strict-record.ts';
import { defineKind } from '../kind.ts';

const limit = (which: string) =>
  z.number({ error: `A potential needs its ${which} limit as a number; both may be equal.` });

const potential = strictRecord('a potential', {
  // Lowest potential at which the electrode works, against Li⁺/Li.
  low: limit('lower'),
  // Highest potential at which it works; equal to `low` where the potential is flat.
  high: limit('upper'),
  unit: unitId.refine((unit) => unitFitsQuantity(unit, 'potentialVsLithium'), {
    error: 'The potential of an electrode is given in volts against Li⁺/Li. Write V.',
  }),
}).refine(({ low, high }) => low <= high, {
  error: 'The lower limit lies above the upper. Exchange the two or correct them.',
});

/** One electrode with the potential at which it works, in content/electrodes/<id>.json. */
const electrodeSchema = strictRecord('an electrode', {
  // Equal to the file name.
  id: kebabId,
  // Name shown to readers.
  name: words('An electrode needs a name.'),
  // The name a drawing has room for: `LFP`.
  drawnAs: words('Give the short name for drawings, like `LFP`.').max(16, {
    error: 'A drawing has no room for this name. Write at most 16 letters.',
  }),
  potential,
  // What the numbers stand for: a flat part, a range of charge, a definition.
  basis: words('Say in words what the potential stands for.'),
  // Works behind the potential, as keys of content/references.
  references: z.array(referenceKey).min(1).optional(),
  // How far the potential was checked. Left out only for what holds by definition.
  certainty: certaintySchema.optional(),
  // True for lithium metal, the zero of the scale: there is nothing to check.
  byDefinition: z.literal(true, { error: 'Write true or leave the field out.' }).optional(),
  // What was seen and what was not, and what changes the potential. Plain sentences.
  note: words('Write the note or leave the field out.').optional(),
}).refine(({ certainty, byDefinition }) => (certainty === undefined) === (byDefinition === true), {
  path: ['certainty'],
  error: 'Say how far the potential was checked, or that it holds byDefinition, not both.',
});

export type Electrode = z.infer<typeof electrodeSchema>;

declare module '../schemas.ts' {
  interface Schemas {
    electrodes: typeof electrodeSchema;
  }
}

export const kind = defineKind<typeof electrodeSchema>({
  name: 'Electrode',
  schema: electrodeSchema,
  files: 'json',
  figureWith: 'ElectrodePotentials',
  address: () => '/data/',
  mentions: ({ references }) => [{ field: 'references', of: 'references', keys: references }],
  citing: { order: 6, title: ({ data }) => `Potential: ${data.name}` },
});
