import { calculatorStorySchema } from './calculator-story-schema.ts';
import { chapterSchema } from './chapter-schema.ts';
import { correctionSchema } from './correction-schema.ts';
import { electrodeSchema } from './electrode-schema.ts';
import { electrolyteSchema } from './electrolyte-schema.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { referenceSchema } from './reference-schema.ts';
import { sourcePlaceSchema } from './source-map-schema.ts';
import { symbolSchema } from './symbol-schema.ts';
import { termSchema } from './term-schema.ts';

/** The schema of each collection under content/, by the name of the collection. */
export const schemas = {
  chapters: chapterSchema,
  calculators: calculatorStorySchema,
  evidence: evidenceSchema,
  electrolytes: electrolyteSchema,
  electrodes: electrodeSchema,
  references: referenceSchema,
  corrections: correctionSchema,
  glossary: termSchema,
  symbols: symbolSchema,
  sourceMap: sourcePlaceSchema,
};

export type CollectionName = keyof typeof schemas;
