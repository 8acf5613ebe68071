import type { Draft } from './draft.ts';
import { cardGroups, type GroupId } from './groups.ts';
import { asInText, type LineId } from './lines.ts';
import { metricsOf, standardNeeds, type Metric } from './metrics.ts';
import { isSaid, readLine } from './read-line.ts';
import { observed, rowsOf, specimensOf, type Specimen } from './specimens.ts';

/** How many of the lines that a comparison needs are filled. There is no sum over the metrics. */
export interface Completeness {
  group: GroupId;
  known: number;
  needed: number;
  missing: LineId[];
  /** Things that are no lines: the layers, the specimens. */
  missingTables: string[];
}

/** Whether anything says how large a metric is. */
function hasResult(draft: Draft, metric: Metric, specimens: readonly Specimen[]): boolean {
  const { values, bounds } = observed(specimens, metric.id);
  if (values.length + bounds.length > 0) return true;
  if (metric.id === 'growthCoefficient' && rowsOf(draft, 'growth').length >= 3) return true;
  return metric.values.some((lines) => lines.every((id) => isSaid(readLine(draft, id))));
}

/** The lines that the metrics of a group need. */
export function neededLines(group: GroupId): LineId[] {
  const needs = group === 'standard' ? [standardNeeds] : metricsOf(group).map((each) => each.needs);
  return [...new Set(needs.flatMap((each) => Object.keys(each) as LineId[]))];
}

function completenessOf(draft: Draft, group: GroupId, specimens: readonly Specimen[]) {
  const lines = neededLines(group);
  const missing = lines.filter((id) => !isSaid(readLine(draft, id)));
  const metrics = metricsOf(group);
  const unmeasured = metrics.filter((metric) => !hasResult(draft, metric, specimens));
  const hasLayers = rowsOf(draft, 'layers').length > 0;
  const missingTables = [
    ...(hasLayers ? [] : ['layers with thickness and mass']),
    ...unmeasured.map(({ label }) => `value: ${asInText(label)}`),
  ];
  const needed = lines.length + metrics.length + 1;
  const known = needed - missing.length - missingTables.length;
  return { group, known, needed, missing, missingTables };
}

/** Completeness of each metric by itself. */
export function completeness(draft: Draft): Completeness[] {
  const specimens = specimensOf(draft);
  return cardGroups.map((group) => completenessOf(draft, group, specimens));
}
