import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const chapter = readFileSync('content/chapters/outlook/measures.mdx', 'utf8');

/** The five specimens of a design, as the front matter multiplies them. */
function specimens(name: string): number[] {
  const product = new RegExp(`${name}: \\(([^)]+)\\)\\^0\\.2`).exec(chapter)?.[1] ?? '';
  return product.split('*').map(Number);
}

const stated = (name: string) => Number(new RegExp(`\\n {2}${name}: (\\d+)`).exec(chapter)?.[1]);

/** All choices of `size` numbers below `count`. */
function choices(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: count - from }, (_, index) => from + index).flatMap((first) =>
    choices(count, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** Ways to deal both groups anew whose means of logarithms differ at least as much as found. */
function asFarApart(one: number[], other: number[]): number {
  const logarithms = [...one, ...other].map(Math.log);
  const total = logarithms.reduce((sum, value) => sum + value, 0);
  const difference = (chosen: readonly number[]) =>
    Math.abs(2 * chosen.reduce((sum, at) => sum + (logarithms[at] as number), 0) - total);
  const found = difference(one.map((_, index) => index));
  // Ties in the data are ties of the statistic; rounding must not part them.
  return choices(logarithms.length, one.length).filter((way) => difference(way) > found - 1e-9)
    .length;
}

it('counts the ways to deal the specimens as the exercise on two designs states them', () => {
  const old = specimens('meanOfOld');
  expect(choices(10, 5)).toHaveLength(252);
  expect(stated('asFarApartAsNew')).toBe(asFarApart(old, specimens('meanOfNew')));
  expect(stated('asFarApartAsThird')).toBe(asFarApart(old, specimens('meanOfThird')));
});
