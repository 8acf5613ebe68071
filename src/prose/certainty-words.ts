import type { Certainty } from '#data/certainty';

/** The short form that stands beside a value or a work; the pages of data say what each means in full. */
export const certaintyWords: Record<Certainty, string> = {
  seen: 'seen',
  'seen-data-set': 'seen in a data set',
  'seen-secondary': 'seen in a secondary source',
  'recalled-high': 'recalled, not seen',
  'recalled-medium': 'recalled roughly, not seen',
  unverified: 'not verified',
};
