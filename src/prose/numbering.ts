import { equationIndex, type IndexedEquation } from '#data/equation-index';
import { figureIndex, type IndexedFigure } from '#data/figure-index';
import { numberedComponents, type Numbered } from '#data/numbered-components';
import { tableIndex, type IndexedTable } from '#data/table-index';
import { archive, once } from './archive.ts';
import { known, type Lookup } from './known.ts';

interface NumberedThings {
  equation: IndexedEquation;
  figure: IndexedFigure;
  table: IndexedTable;
  exercise: Numbered;
}

export type NumberedKind = keyof NumberedThings;

type Chapters = Parameters<typeof equationIndex>[0];

const askFor: { [Kind in NumberedKind]: (chapters: Chapters) => NumberedThings[Kind][] } = {
  equation: equationIndex,
  figure: figureIndex,
  table: tableIndex,
  exercise: (chapters) => numberedComponents(chapters, 'Exercise', 'exercise'),
};

/** The things by their id; an id that stands twice has two addresses, and a link cannot mean both. */
function byId<Thing extends { id: string; chapter: string }>(kind: string, things: Thing[]) {
  const found = new Map<string, Thing>();
  for (const thing of things) {
    const other = found.get(thing.id);
    if (thing.id === '' || other) {
      const problem = other
        ? `stands in ${other.chapter} too. Choose another`
        : 'is missing. Give one';
      throw new Error(
        `content/chapters/${thing.chapter}.mdx: the id "${thing.id}" of a ${kind} ${problem}.`,
      );
    }
    found.set(thing.id, thing);
  }
  return found;
}

/** All equations, figures, tables or exercises of the primer by their id, in reading order. */
export function allNumbered<Kind extends NumberedKind>(
  kind: Kind,
): Promise<ReadonlyMap<string, NumberedThings[Kind]>> {
  return once(`numbered ${kind}`, async () => {
    const chapters = [...(await archive('chapters')).values()];
    return byId(kind, askFor[kind](chapters));
  });
}

/** The equation, figure, table or exercise an author names, with its number and its address. */
export async function findNumbered<Kind extends NumberedKind>(
  kind: Kind,
  id: string,
  lookup: Omit<Lookup, 'kind'>,
): Promise<NumberedThings[Kind]> {
  return known(await allNumbered(kind), id, { ...lookup, kind });
}
