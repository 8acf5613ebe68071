import { placesInReview } from '../origin.ts';
import { sourceHomes } from '../source-homes.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** Rows of the review’s tables for which no evidence record stands. */
export function rowsWithoutEvidence({ sourceMap, evidence }: CheckedContent): Problem[] {
  const covered = new Set(evidence.flatMap(({ data }) => [...placesInReview(data)]));
  return sourceMap
    .filter(({ data }) => /^T\d/.test(data.id) && !covered.has(data.id))
    .map(({ file, data }) => ({
      file,
      problem: `No evidence record stands for ${data.id}.`,
      remedy: 'Add one to content/evidence with this id among its origin.review.ids.',
    }));
}

/** Places of the source review that no page rewrites. */
export function sourcesWithoutHome({
  sourceMap,
  chapters,
  calculators,
}: CheckedContent): Problem[] {
  const places = sourceMap.map(({ data }) => data);
  const file = sourceMap[0]?.file ?? 'content/source-map.json';
  return [...sourceHomes(places, { chapters, calculators })]
    .filter(([, homes]) => homes.length === 0)
    .map(([id]) => ({
      file,
      problem: `No page rewrites ${id}.`,
      remedy: `Add ${id} to the \`sources\` of the chapter that deals with it.`,
    }));
}

/** What the source review holds and the primer does not. */
export function coverageProblems(content: CheckedContent): Problem[] {
  return [...rowsWithoutEvidence(content), ...sourcesWithoutHome(content)];
}
