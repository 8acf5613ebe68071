import { z } from 'astro/zod';
import { sourceIdOrTable } from './content-keys.ts';
import { namedValues } from './values/named-values.ts';
import { strictRecord, words } from './strict-record.ts';

/** Front matter of content/chapters/<part>/<slug>.mdx. */
export const chapterSchema = strictRecord('a chapter', {
  title: words('A chapter needs a title.'),
  // Number of the part it belongs to; the folder must be that part's.
  part: z
    .int({ error: 'Give the part as a number: 1 is the first in content/primer.json.' })
    .min(1, { error: 'Parts are numbered from 1. Give the number of one in content/primer.json.' }),
  // A chapter is numbered and has the duties of `rules.chapter` in content/primer.json; a page is free.
  kind: z
    .enum(['chapter', 'page'], {
      error: 'Say what it is: chapter, with its duties, or page, which has none.',
    })
    .default('chapter'),
  // Place in the whole book: 210 is the first chapter of part 2, 220 the second. Unique.
  order: z
    .int({ error: 'Give the order as a whole number: 210 is the first chapter of part 2.' })
    .positive(),
  // One sentence for lists, search and previews.
  summary: words('Sum the chapter up in one sentence.'),
  // Paragraphs and tables of the source review rewritten here; T1 stands for all rows of Table 1.
  sources: z.array(sourceIdOrTable, {
    error: 'List the ids of the source review rewritten here; write [] if there are none.',
  }),
  // Words a reader may search for.
  keywords: z.array(words('A keyword is a word or two.'), {
    error: 'List a few words a reader may search for.',
  }),
  // Values that numbers of the text are computed from, by their names: <Computed of="shift" />.
  values: namedValues.optional(),
});

export type Chapter = z.infer<typeof chapterSchema>;
