import type { CalculatorStory } from './kinds/calculators.ts';
import { chapterOrder } from './chapter-order.ts';
import type { Chapter } from './chapter-schema.ts';
import type { Entry } from './entry.ts';
import type { SourcePlace } from './kinds/source-map.ts';
import { isSourceOrRowOf } from './source-rows.ts';

/** A page that rewrites a place of the source review. */
export interface SourceHome {
  title: string;
  /** Address from the root. */
  url: string;
}

interface Primer {
  chapters: readonly Entry<Chapter>[];
  calculators: readonly Entry<CalculatorStory>[];
}

function pagesWithSources({
  chapters,
  calculators,
}: Primer): (SourceHome & { sources: string[] })[] {
  const chapterPages = chapterOrder(chapters).map(({ title, url, entry }) => ({
    title,
    url,
    sources: entry.data.sources,
  }));
  const stories = calculators
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      title: data.title,
      url: `/calculators/${id}/`,
      sources: data.sources,
    }));
  return [...chapterPages, ...stories];
}

/** For every place of the source review, the pages that rewrite it, chapters first. */
export function sourceHomes(
  places: readonly SourcePlace[],
  primer: Primer,
): Map<string, SourceHome[]> {
  const pages = pagesWithSources(primer);
  return new Map(
    places.map(({ id, page }) => {
      const homes = pages
        .filter(({ sources }) => sources.some((source) => isSourceOrRowOf(id, source)))
        .map(({ title, url }) => ({ title, url }));
      return [id, page ? [...homes, page] : homes];
    }),
  );
}
