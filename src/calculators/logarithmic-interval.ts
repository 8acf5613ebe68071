import { coverageHalfWidth } from '#statistics/coverage-interval';

export type Interval = readonly [number, number];

/**
 * The 95 % interval of a number whose logarithm was fitted, with what is common to all rows added to it:
 * both are relative and independent, and the ends lie at the same factor on both sides.
 */
export function logarithmicInterval(
  { value, uncertainty }: { value: number; uncertainty?: number | null },
  degreesOfFreedom: number,
  common: number,
): Interval | undefined {
  const components = [
    { uncertainty: (uncertainty ?? 0) / value, degreesOfFreedom },
    { uncertainty: common, degreesOfFreedom: Infinity },
  ].filter((component) => component.uncertainty > 0);
  if (components.length === 0) return undefined;
  const half = coverageHalfWidth({ components });
  return [value * Math.exp(-half), value * Math.exp(half)];
}
