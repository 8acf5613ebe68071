import { randomLcg } from 'd3-random';

/** The same seed draws the same picture at every build. */
export const seeded = (seed: number): (() => number) => randomLcg(seed / 1000);

export const uniform = (random: () => number, low: number, high: number): number =>
  low + (high - low) * random();
