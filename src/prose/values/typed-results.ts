import { componentUses } from '#data/component-uses';
import { readMdx } from '#data/mdx';
import { numbersTypedIn } from '#data/problems/typed-number-problems';
import type { NamedValues } from '#data/values/named-values';
import { toSI } from '#units/convert';
import { units } from '#units/units';
import { computed } from './computed.ts';

/** Fewer digits agree by chance. */
const fewest = 3;

/** The data of an exercise are typed, and may be what its answer computes. */
const given = 'Exercise';

/** Numbers typed into a text that a tag of the same text computes: they would stay when a relation is mended. */
export function typedResults(body: string, values: NamedValues = {}): string[] {
  const results = componentUses(body, 'Computed').map(({ attributes, tag }) => {
    const { value, unit } = computed({ ...attributes, digits: 12 }, values);
    return { size: toSI(value, unit), dimension: units[unit].dimension, tag };
  });
  const typed = readMdx(body)
    .prose(given)
    .split(/\n\s*\n/)
    .flatMap(numbersTypedIn)
    .filter(({ digits }) => digits >= fewest);
  return typed.flatMap(({ written, dimension, rounded: [low, high] }) => {
    const result = results.find(
      ({ size, dimension: other }) => other === dimension && low <= size && size <= high,
    );
    return result ? [`“${written}” is typed, though ${result.tag} computes it.`] : [];
  });
}
