import { nice } from './ticks.ts';

type Pair = readonly [number, number];

/** About how many ticks an axis is meant to have; a domain ends on a tick. */
export const usualTicks = 5;

/** Beyond these a difference of two values would overflow. */
const drawable = (value: number) => Math.abs(value) < 1e300;

function extent(values: number[]): Pair {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** A width that doubles can still divide: neither below the smallest of them nor lost in rounding. */
function hasWidth(low: number, high: number): boolean {
  return high - low > Math.max(1e-290, 1e-12 * Math.max(Math.abs(low), Math.abs(high)));
}

function linearDomain(values: number[]): Pair {
  const [low, high] = extent(values);
  if (!(low <= high)) return [0, 1];
  if (hasWidth(low, high)) return nice(low, high, usualTicks);
  // A single value stands in the middle of an axis that reaches zero, or one to either side of it.
  if (!hasWidth(0, Math.abs(low))) return [-1, 1];
  return nice(Math.min(0, 2 * low), Math.max(0, 2 * low), usualTicks);
}

function logarithmicDomain(values: number[]): Pair {
  const [low, high] = extent(values.filter((value) => value > 1e-300));
  if (!(low <= high)) return [1, 10];
  const first = Math.floor(Math.log10(low));
  return [10 ** first, 10 ** Math.max(Math.ceil(Math.log10(high)), first + 1)];
}

/** The domain of an axis that holds all values and ends on round ones. */
export function axisDomain(values: number[], logarithmic = false): Pair {
  const drawn = values.filter(drawable);
  return logarithmic ? logarithmicDomain(drawn) : linearDomain(drawn);
}
