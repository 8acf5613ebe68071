import { z } from 'astro/zod';

/** How far a number or a bibliographic record was checked, best first, in the words a reader sees. */
export const certaintyMeanings = {
  seen: 'seen in the paper or its abstract; of a work, its bibliographic record or a data set that cites it',
  'seen-data-set': 'not seen in the paper, but in a data set that names it',
  'seen-secondary': 'not seen in the original, but in another work that reports it',
  'recalled-high': 'not seen; known from memory and expected to be exact',
  'recalled-medium': 'not seen; known from memory and expected to be close',
  unverified: 'not checked: as printed by the source that is cited',
} as const;

export type Certainty = keyof typeof certaintyMeanings;

const certainties = Object.keys(certaintyMeanings) as [Certainty, ...Certainty[]];

/** Required wherever a value or a work is given. */
export const certaintySchema = z.enum(certainties, {
  error: `Say how far this was checked. Choose one of: ${certainties.join(', ')}.`,
});
