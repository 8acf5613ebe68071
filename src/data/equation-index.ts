import type { Chapter } from './chapter-schema.ts';
import { componentUses, keysIn } from './component-uses.ts';
import type { Entry } from './entry.ts';
import { numberedComponents } from './numbered-components.ts';

/** An equation of the primer. */
export interface IndexedEquation {
  id: string;
  /** Number of the part and count within the part: `2.3`. */
  number: string;
  name: string;
  /** Ids of content/symbols.json, in the order in which they are explained. */
  symbols: string[];
  /** Without the dollar signs. */
  tex: string;
  /** Id of the chapter it stands in. */
  chapter: string;
  /** Address from the root: /ion-transport/conductivity/#eq-…. */
  url: string;
  /** Ids of the entries of the ledger about this equation. */
  corrections: string[];
}

/** All equations of all chapters, in reading order. */
export function equationIndex(chapters: readonly Entry<Chapter>[]): IndexedEquation[] {
  return numberedComponents(chapters, 'Equation', 'eq').map(({ use, ...numbered }) => ({
    ...numbered,
    name: use.attributes.name ?? '',
    symbols: componentUses(use.children, 'Symbols').flatMap(({ attributes }) =>
      keysIn(attributes.of),
    ),
    tex: /\$\$([\s\S]*?)\$\$/.exec(use.children)?.[1]?.trim() ?? '',
    corrections: keysIn(use.attributes.correction),
  }));
}
