import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { pageSchema } from '#data/page-schema';
import { schemas } from '#data/schemas';

/** Ids equal file names as they stand; Astro's own would be turned into small letters. */
const inFolder = (folder: string, pattern: string) =>
  glob({
    base: `./content/${folder}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

export const collections = {
  chapters: defineCollection({
    loader: inFolder('chapters', '**/*.mdx'),
    schema: schemas.chapters,
  }),
  calculators: defineCollection({
    loader: inFolder('calculators', '*.mdx'),
    schema: schemas.calculators,
  }),
  pages: defineCollection({ loader: inFolder('pages', '*.mdx'), schema: pageSchema }),
  evidence: defineCollection({ loader: inFolder('evidence', '*.json'), schema: schemas.evidence }),
  electrolytes: defineCollection({
    loader: inFolder('electrolytes', '*.json'),
    schema: schemas.electrolytes,
  }),
  electrodes: defineCollection({
    loader: inFolder('electrodes', '*.json'),
    schema: schemas.electrodes,
  }),
  references: defineCollection({
    loader: inFolder('references', '*.json'),
    schema: schemas.references,
  }),
  corrections: defineCollection({
    loader: inFolder('corrections', '*.md'),
    schema: schemas.corrections,
  }),
  glossary: defineCollection({ loader: inFolder('glossary', '*.md'), schema: schemas.glossary }),
  symbols: defineCollection({ loader: file('./content/symbols.json'), schema: schemas.symbols }),
  sourceMap: defineCollection({
    loader: file('./content/source-map.json'),
    schema: schemas.sourceMap,
  }),
};
