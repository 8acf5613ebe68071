import { getCollection, getEntry, render } from 'astro:content';
import type { Entry } from '#data/entry';
import { equationIndex } from '#data/equation-index';
import { figureIndex } from '#data/figure-index';
import { kinds } from '#data/kinds';
import { tableIndex } from '#data/table-index';
import type { CitablePage } from './pages.ts';
import { firstSentence, plainWords } from '#data/plain-words';

/** What can be cited within a page, by its anchor. */
export interface CitablePart {
  anchor: string;
  title: string;
}

const idOf = ({ path }: CitablePage): string =>
  path.replace(/^\/(calculators\/)?/, '').replace(/\/$/, '');

async function sectionsOf(collection: 'chapters' | 'calculators', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) return [];
  const { headings } = await render(entry);
  return headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ slug, text }) => ({ anchor: slug, title: text }));
}

async function numberedParts(): Promise<ReadonlyMap<string, CitablePart[]>> {
  const chapters = await getCollection('chapters');
  const things = [
    ...equationIndex(chapters).map(({ id, number, name, chapter }) => ({
      chapter,
      part: { anchor: `eq-${id}`, title: `Equation (${number}), ${name}` },
    })),
    ...figureIndex(chapters).map(({ id, number, caption, chapter }) => ({
      chapter,
      part: {
        anchor: `fig-${id}`,
        title: `Figure ${number}, ${firstSentence(plainWords(caption))}`,
      },
    })),
    ...tableIndex(chapters).map(({ url, number, caption, chapter }) => ({
      chapter,
      part: {
        anchor: url.replace(/^.*#/, ''),
        title: `Table ${number}, ${firstSentence(plainWords(caption))}`,
      },
    })),
  ];
  const groups = [...Map.groupBy(things, ({ chapter }) => chapter)];
  return new Map(groups.map(([chapter, all]) => [chapter, all.map(({ part }) => part)]));
}

let numbered: ReturnType<typeof numberedParts> | undefined;

/** What is numbered in each chapter: found once per build, and anew for each page while an author writes. */
function numberedInChapters(): ReturnType<typeof numberedParts> {
  if (import.meta.env.DEV) return numberedParts();
  return (numbered ??= numberedParts());
}

async function partsOfChapter(id: string): Promise<CitablePart[]> {
  const parts = await numberedInChapters();
  return [...(await sectionsOf('chapters', id)), ...(parts.get(id) ?? [])];
}

/** Records of a page that is a list of them: each has its own address. */
async function recordsOn(path: string): Promise<CitablePart[]> {
  const parts = kinds
    .filter(({ page, citedAs }) => page === path && citedAs)
    .map(async ({ collection, citedAs }) => {
      const entries: readonly Entry<unknown>[] = await getCollection(collection);
      return entries.map((entry) => ({
        anchor: entry.id,
        title: plainWords(citedAs?.(entry) ?? entry.id),
      }));
    });
  return (await Promise.all(parts)).flat();
}

/** The parts of a page that can be cited by themselves, in the order in which they stand. */
export async function citableParts(page: CitablePage): Promise<CitablePart[]> {
  if (page.kind === 'chapter') return partsOfChapter(idOf(page));
  if (page.kind === 'calculator') return sectionsOf('calculators', idOf(page));
  return recordsOn(page.path);
}

/** Whether a page of this kind has parts to cite by themselves. */
export const hasCitableParts = (kind: string, path: string): boolean =>
  kind === 'chapter' ||
  kind === 'calculator' ||
  kinds.some(({ page, citedAs }) => page === path && citedAs);
