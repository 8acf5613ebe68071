import type { Chapter } from '../../src/data/chapter-schema.ts';
import type { Entry } from '../../src/data/entry.ts';

/** A chapter for tests: its place and its text are all that matters. */
export const chapter = (
  id: string,
  part: number,
  order: number,
  body = '',
  sources: string[] = [],
): Entry<Chapter> => ({
  id,
  body,
  data: { kind: 'chapter', title: id, part, order, summary: 'A summary.', sources, keywords: [] },
});
