import { chapterOrder } from './chapter-order.ts';
import type { Chapter } from './chapter-schema.ts';
import { citedKeys } from './cited-keys.ts';
import type { Entry } from './entry.ts';
import { figureIndex } from './figure-index.ts';
import { addressOf, type Kind } from './kind.ts';
import { kindsWith, type KindName } from './kinds.ts';

/** Everything that can cite a work: chapters, and records of any kind. */
export type CitingContent = { chapters: readonly Entry<Chapter>[] } & {
  [Name in KindName]?: readonly Entry<unknown>[];
};

/** A place that cites a work. */
export interface Citation {
  collection: keyof CitingContent;
  id: string;
  title: string;
  /** Address from the root. */
  url: string;
}

const textOf = (body: string | undefined): string[] => citedKeys(body ?? '');

/** Where a reader finds a record: the figure that lists its kind, or its own place. */
function placeOf(kind: Kind, id: string, chapters: CitingContent['chapters']): string {
  const { figureWith } = kind;
  const figure =
    figureWith && figureIndex(chapters).find(({ caption }) => caption.includes(`<${figureWith}`));
  return figure ? figure.url : addressOf(kind, id);
}

/** Each place with the keys it cites, in the order in which a reader meets them. */
function citingPlaces(content: CitingContent): (Citation & { keys: string[] })[] {
  const chapters = chapterOrder(content.chapters).map(({ id, title, url, entry }) => ({
    collection: 'chapters' as const,
    id,
    title,
    url,
    keys: textOf(entry.body),
  }));
  const records = kindsWith('citing').flatMap((kind) =>
    (content[kind.collection] ?? []).map((entry) => ({
      collection: kind.collection,
      id: entry.id,
      title: kind.citing.title(entry),
      url: placeOf(kind, entry.id, content.chapters),
      keys: [
        ...(kind.mentions?.(entry.data) ?? [])
          .filter(({ of }) => of === 'references')
          .flatMap(({ keys = [] }) => keys),
        ...(kind.files === 'mdx' ? textOf(entry.body) : []),
      ],
    })),
  );
  return [...chapters, ...records];
}

/** For every cited key, the places that cite it. */
export function citedWhere(content: CitingContent): Map<string, Citation[]> {
  const where = new Map<string, Citation[]>();
  for (const { keys, ...place } of citingPlaces(content)) {
    for (const key of new Set(keys)) where.set(key, [...(where.get(key) ?? []), place]);
  }
  return where;
}
