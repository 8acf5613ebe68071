import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from '#data/chapter-schema';
import { kinds, type NamedKind } from '#data/kinds';
import { pageSchema } from '#data/page-schema';
import type { CollectionName, Schemas } from '#data/schemas';

/** Ids equal file names as they stand; Astro's own would be turned into small letters. */
const inFolder = (folder: string, pattern: string) =>
  glob({
    base: `./content/${folder}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

const collectionOf = ({ collection, schema, files, home }: NamedKind) => [
  collection,
  defineCollection({
    loader: files === 'list' ? file(`./content/${home}`) : inFolder(home, `*.${files}`),
    schema,
  }),
];

type Collections = {
  [Name in CollectionName]: Omit<ReturnType<typeof defineCollection>, 'schema'> & {
    schema: Schemas[Name];
  };
};

export const collections = {
  chapters: defineCollection({
    loader: inFolder('chapters', '**/*.mdx'),
    schema: chapterSchema,
  }),
  pages: defineCollection({ loader: inFolder('pages', '*.mdx'), schema: pageSchema }),
  ...Object.fromEntries(kinds.map(collectionOf)),
} as Collections;
