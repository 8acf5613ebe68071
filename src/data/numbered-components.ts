import { chapterOrder } from './chapter-order.ts';
import type { Chapter } from './chapter-schema.ts';
import { componentUses, type ComponentUse } from './component-uses.ts';
import type { Entry } from './entry.ts';

/** A numbered thing of the primer: an equation, a figure or a table. */
export interface Numbered {
  id: string;
  /** Number of the part and count within the part: `2.3`. */
  number: string;
  /** Id of the chapter it stands in. */
  chapter: string;
  /** Address from the root, with its anchor. */
  url: string;
  use: ComponentUse;
}

/** Name and anchor of a use; as a rule its id behind the kind of thing: `fig-pellet`. */
type Naming = (use: ComponentUse) => { id: string; anchor: string };

const byKind =
  (kind: string): Naming =>
  ({ attributes: { id = '' } }) => ({ id, anchor: `${kind}-${id}` });

/** All uses of components in all chapters in reading order, counted together and anew in each part. */
export function numberedComponents(
  chapters: readonly Entry<Chapter>[],
  names: string | readonly string[],
  naming: string | Naming,
): Numbered[] {
  const nameOf = typeof naming === 'string' ? byKind(naming) : naming;
  const counted = new Map<number, number>();
  return chapterOrder(chapters).flatMap(({ id: chapter, url, entry }) =>
    componentUses(entry.body ?? '', ...[names].flat()).map((use) => {
      const { part } = entry.data;
      const count = (counted.get(part) ?? 0) + 1;
      counted.set(part, count);
      const { id, anchor } = nameOf(use);
      return { id, number: `${part}.${count}`, chapter, url: `${url}#${anchor}`, use };
    }),
  );
}
