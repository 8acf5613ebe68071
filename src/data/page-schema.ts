import { z } from 'astro/zod';
import { strictRecord, words } from './strict-record.ts';

/** Front matter of content/pages/<name>.mdx: what a book says of itself. */
export const pageSchema = strictRecord('a page of the book about itself', {
  // One sentence for search engines and previews.
  summary: words('Sum the page up in one sentence.'),
  // For the picture on the first page: the chapter that each named part of it leads to.
  doors: z
    .record(z.string(), words('A door leads to a chapter: name its file, such as part/chapter.'))
    .optional(),
});
