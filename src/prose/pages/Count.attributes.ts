import { attributes as declare } from '#data/component-attributes';
import { z } from 'astro/zod';

const collections = ['references', 'corrections', 'evidence', 'electrolytes', 'glossary'] as const;

export const attributes = declare({
  of: z.enum(collections, {
    error: `It counts the records of a collection. Write of="${collections.join('" or of="')}".`,
  }),
});
