import type { Chapter } from './chapter-schema.ts';
import type { Entry } from './entry.ts';
import { numberedComponents } from './numbered-components.ts';

/** A figure of the primer. */
export interface IndexedFigure {
  id: string;
  /** Number of the part and count within the part: `2.3`. */
  number: string;
  /** Name of the drawing in src/figures. */
  drawing: string;
  /** Markdown of the caption. */
  caption: string;
  /** Id of the chapter it stands in. */
  chapter: string;
  /** Address from the root: /interface/contact/#fig-…. */
  url: string;
}

/** All figures of all chapters, in reading order. */
export function figureIndex(chapters: readonly Entry<Chapter>[]): IndexedFigure[] {
  return numberedComponents(chapters, 'Figure', 'fig').map(({ use, ...numbered }) => ({
    ...numbered,
    drawing: use.attributes.drawing ?? '',
    caption: use.children,
  }));
}
