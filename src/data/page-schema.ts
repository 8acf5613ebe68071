import { strictRecord, words } from './strict-record.ts';

/** Front matter of content/pages/<name>.mdx: what a book says of itself. */
export const pageSchema = strictRecord('a page of the book about itself', {
  // One sentence for search engines and previews.
  summary: words('Sum the page up in one sentence.'),
});
