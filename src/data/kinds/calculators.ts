import { z } from 'astro/zod';
import { referenceKey, sourceIdOrTable } from '../content-keys.ts';
import { namedValues } from '../values/named-values.ts';
import { strictRecord, words } from '../strict-record.ts';
import { defineKind } from '../kind.ts';

/** Front matter of content/calculators/<id>.mdx; the file has the name of the folder in src/calculators. */
const calculatorStorySchema = strictRecord('the story of a calculator', {
  title: words('A calculator needs a title.'),
  // As a reader would put it: `I have R_b and a pellet: what is the conductivity?`
  question: words('Put the question as a reader would: I have …, what is …?'),
  // One sentence for lists, search and previews.
  summary: words('Sum up in one sentence what the calculator answers.'),
  // Place in the index.
  order: z.int({ error: 'Give the order as a whole number.' }).positive(),
  // Paragraphs of the source review whose equations it uses.
  sources: z.array(sourceIdOrTable, {
    error: 'List the ids of the source review it belongs to; write [] if there are none.',
  }),
  // Works behind the model.
  references: z.array(referenceKey, {
    error: 'List the works behind the model; write [] if there are none.',
  }),
  // Words a reader may search for.
  keywords: z.array(words('A keyword is a word or two.'), {
    error: 'List a few words a reader may search for.',
  }),
  // Values that numbers of the story are computed from, by their names: <Computed of="shift" />.
  values: namedValues.optional(),
});

export type CalculatorStory = z.infer<typeof calculatorStorySchema>;

declare module '../schemas.ts' {
  interface Schemas {
    calculators: typeof calculatorStorySchema;
  }
}

export const kind = defineKind<typeof calculatorStorySchema>({
  name: 'Calculator',
  schema: calculatorStorySchema,
  files: 'mdx',
  address: (id) => `/calculators/${id}/`,
  mentions: ({ references, sources }) => [
    { field: 'references', of: 'references', keys: references },
    { field: 'sources', of: 'sourceMap', keys: sources },
  ],
  search: {
    order: 1,
    title: ({ data }) => data.title,
    names: ({ data }) => [data.title, ...data.keywords],
    detail: ({ data }) => data.question,
  },
  citing: { order: 1, title: ({ data }) => `Calculator: ${data.title}` },
});
