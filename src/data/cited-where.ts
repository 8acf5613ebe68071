import type { CalculatorStory } from './calculator-story-schema.ts';
import { chapterOrder } from './chapter-order.ts';
import type { Chapter } from './chapter-schema.ts';
import { citedKeys } from './cited-keys.ts';
import type { Correction } from './correction-schema.ts';
import type { Electrode } from './electrode-schema.ts';
import type { Electrolyte } from './electrolyte-schema.ts';
import type { Entry } from './entry.ts';
import type { Evidence } from './evidence-schema.ts';
import type { Term } from './term-schema.ts';

/** Everything that can cite a work. */
export interface CitingContent {
  chapters: readonly Entry<Chapter>[];
  calculators: readonly Entry<CalculatorStory>[];
  glossary: readonly Entry<Term>[];
  corrections: readonly Entry<Correction>[];
  evidence: readonly Entry<Evidence>[];
  electrolytes: readonly Entry<Electrolyte>[];
  electrodes: readonly Entry<Electrode>[];
}

/** A place that cites a work. */
export interface Citation {
  collection: keyof CitingContent;
  id: string;
  title: string;
}

const textOf = (body: string | undefined): string[] => citedKeys(body ?? '');

function windowReferences({ stabilityWindow, otherStabilityWindows = [] }: Electrolyte): string[] {
  return [stabilityWindow, ...otherStabilityWindows].flatMap((window) => window?.reference ?? []);
}

/** Each place with the keys it cites, in the order in which a reader meets them. */
function citingPlaces(content: CitingContent): (Citation & { keys: string[] })[] {
  const { calculators, glossary, corrections, evidence, electrolytes, electrodes } = content;
  return [
    ...chapterOrder(content.chapters).map(({ id, title, entry }) => ({
      collection: 'chapters' as const,
      id,
      title,
      keys: textOf(entry.body),
    })),
    ...calculators.map(({ id, data, body }) => ({
      collection: 'calculators' as const,
      id,
      title: data.title,
      keys: [...data.references, ...textOf(body)],
    })),
    ...glossary.map(({ id, data }) => ({
      collection: 'glossary' as const,
      id,
      title: data.term,
      keys: data.references,
    })),
    ...corrections.map(({ id, data }) => ({
      collection: 'corrections' as const,
      id,
      title: data.title,
      keys: data.references,
    })),
    ...evidence.map(({ id, data }) => ({
      collection: 'evidence' as const,
      id,
      title: data.system,
      keys: [data.study, ...(data.references ?? [])],
    })),
    ...electrolytes.map(({ id, data }) => ({
      collection: 'electrolytes' as const,
      id,
      title: data.name,
      keys: [...(data.references ?? []), ...windowReferences(data)],
    })),
    ...electrodes.map(({ id, data }) => ({
      collection: 'electrodes' as const,
      id,
      title: data.name,
      keys: data.references ?? [],
    })),
  ];
}

/** For every cited key, the places that cite it. */
export function citedWhere(content: CitingContent): Map<string, Citation[]> {
  const where = new Map<string, Citation[]>();
  for (const { keys, ...place } of citingPlaces(content)) {
    for (const key of new Set(keys)) where.set(key, [...(where.get(key) ?? []), place]);
  }
  return where;
}
