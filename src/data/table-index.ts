import type { Chapter } from './chapter-schema.ts';
import type { Entry } from './entry.ts';
import { numberedComponents } from './numbered-components.ts';

/** A table of the primer. */
export interface IndexedTable {
  id: string;
  /** Number of the part and count within the part: `2.3`. */
  number: string;
  caption: string;
  /** Id of the chapter it stands in. */
  chapter: string;
  /** Address from the root: /ion-transport/families/#tab-…. */
  url: string;
}

/** All tables of all chapters, in reading order. */
export function tableIndex(chapters: readonly Entry<Chapter>[]): IndexedTable[] {
  return numberedComponents(chapters, 'Table', 'tab').map(({ use, ...numbered }) => ({
    ...numbered,
    caption: use.attributes.caption ?? '',
  }));
}
