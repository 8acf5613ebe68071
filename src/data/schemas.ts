import type { z } from 'astro/zod';
import { chapterSchema } from './chapter-schema.ts';
import { kinds } from './kinds.ts';

/** The schema of each collection under content/; the file of a kind of record adds its own. */
export interface Schemas {
  chapters: typeof chapterSchema;
}

export type CollectionName = keyof Schemas;

/** What a record of a collection holds. */
export type Recorded<Name extends CollectionName> = z.infer<Schemas[Name]>;

export const schemas = {
  chapters: chapterSchema,
  ...Object.fromEntries(kinds.map(({ collection, schema }) => [collection, schema])),
} as Schemas;
