import { z } from 'astro/zod';
import { kebabId, referenceKey } from './content-keys.ts';
import { strictRecord, words } from './strict-record.ts';

/** Front matter of content/glossary/<id>.md; the text below it is the definition, one paragraph. */
export const termSchema = strictRecord('a term', {
  // The term as it stands in a sentence: `area-specific resistance`.
  term: words('A glossary entry needs the term itself.'),
  // Its symbol as TeX, without dollar signs.
  symbol: words('Write the symbol as TeX or leave the field out.').optional(),
  // Other words for the same thing; search finds the entry by them.
  synonyms: z.array(words('A synonym is a word or two.')).default([]),
  // File names of related terms.
  seeAlso: z.array(kebabId).default([]),
  // Works that define or use the term.
  references: z.array(referenceKey).default([]),
});

export type Term = z.infer<typeof termSchema>;
