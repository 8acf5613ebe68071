import { z } from 'astro/zod';
import { text } from '../column.ts';
import { kebabId, referenceKey } from '../content-keys.ts';
import { defineKind } from '../kind.ts';
import { firstSentence, plainWords } from '../plain-words.ts';
import { strictRecord, words } from '../strict-record.ts';

/** Front matter of content/glossary/<id>.md; the text below it is the definition, one paragraph. */
const termSchema = strictRecord('a term', {
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

declare module '../schemas.ts' {
  interface Schemas {
    glossary: typeof termSchema;
  }
}

export const kind = defineKind<typeof termSchema>({
  name: 'Term',
  schema: termSchema,
  files: 'md',
  page: '/glossary/',
  mentions: ({ references, seeAlso }) => [
    { field: 'references', of: 'references', keys: references },
    { field: 'seeAlso', of: 'glossary', keys: seeAlso },
  ],
  search: {
    order: 3,
    title: ({ data }) => data.term,
    names: ({ id, data }) => [data.term, ...data.synonyms, data.symbol, id],
    detail: ({ body = '' }) => firstSentence(plainWords(body)),
  },
  citedAs: ({ data }) => data.term,
  citing: { order: 2, title: ({ data }) => `Glossary: ${data.term}` },
  card: { title: ({ data }) => data.term },
  defines: ({ term }) => term,
  download: {
    order: 5,
    what: 'Terms and their definitions',
    formats: ['csv', 'json'],
    columns: [
      text('id', 'Name of the record'),
      text('term', 'The term'),
      text('symbol', 'Its symbol as TeX'),
      text('synonyms', 'Other words for it, separated by semicolons'),
      text('definition', 'Its definition, in Markdown', ({ body }) => body?.trim()),
      text('seeAlso', 'Related terms: ids of this table, separated by semicolons'),
      text(
        'references',
        'Works that define or use it: ids in references.csv, separated by semicolons',
      ),
    ],
    json: ({ id, data, body }) => ({ ...data, id, definition: body?.trim() }),
  },
});
