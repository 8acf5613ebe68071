import { placesInReview } from '#data/origin';
import { sourceHomes, type SourceHome } from '#data/source-homes';
import { archive, once } from '../archive.ts';
import { byReviewOrder } from './review-order.ts';

/** Places of the review in its order; a collection comes in that of its ids. */
export const placesOfReview = async () =>
  [...(await archive('sourceMap')).values()].map(({ data }) => data).toSorted(byReviewOrder);

/** For every place of the review, the pages that rewrite it. */
export const homesOfSources = () =>
  once('homes of sources', async () =>
    sourceHomes(await placesOfReview(), {
      chapters: [...(await archive('chapters')).values()],
      calculators: [...(await archive('calculators')).values()],
    }),
  );

/** For every page of the primer, the places of the review it rewrites, in the order of the review. */
export async function sourcesOfPages(): Promise<(SourceHome & { sources: string[] })[]> {
  const pages = new Map<string, SourceHome & { sources: string[] }>();
  for (const [id, homes] of await homesOfSources()) {
    for (const home of homes) {
      const page = pages.get(home.url) ?? { ...home, sources: [] };
      pages.set(home.url, { ...page, sources: [...page.sources, id] });
    }
  }
  return [...pages.values()];
}

/** For every place of the review, the corrections that concern it. */
export const correctionsOfSources = () =>
  once('corrections of sources', async () => {
    const found = new Map<string, string[]>();
    for (const { id, data } of (await archive('corrections')).values()) {
      for (const place of placesInReview(data)) found.set(place, [...(found.get(place) ?? []), id]);
    }
    return found;
  });
