import type { z } from 'astro/zod';
import { chapterSchema } from './chapter-schema.ts';
import { kinds } from './kinds.ts';
import { pageSchema } from './page-schema.ts';

/** The schema of each collection under content/; the file of a kind of record adds its own. */
export interface Schemas {
  chapters: typeof chapterSchema;
  /** What the book says of itself. */
  pages: typeof pageSchema;
}

export type CollectionName = keyof Schemas;

/** What a record of a collection holds. */
export type Recorded<Name extends CollectionName> = z.infer<Schemas[Name]>;

export const schemas = {
  chapters: chapterSchema,
  pages: pageSchema,
  ...Object.fromEntries(kinds.map(({ collection, schema }) => [collection, schema])),
} as Schemas;
