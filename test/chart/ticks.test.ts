import * as d3 from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nice, ticks, tickStep } from '../../src/chart/ticks.ts';

/** Ranges of every size a chart may have, from far below one to far above. */
const range = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 1e-6, max: 1, noNaN: true }),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([start, width, power]): [number, number] => [
    start * 10 ** power,
    (start + width) * 10 ** power,
  ])
  .filter(([low, high]) => low < high);
const count = fc.integer({ min: 2, max: 12 });

describe('ticks', () => {
  it('are those of d3-array, digit for digit', () => {
    fc.assert(
      fc.property(range, count, ([low, high], wanted) => {
        expect(ticks(low, high, wanted)).toEqual(d3.ticks(low, high, wanted));
        expect(ticks(high, low, wanted)).toEqual(d3.ticks(high, low, wanted));
      }),
    );
  });

  it('are decimal fractions as one writes them', () => {
    expect(ticks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(ticks(20, 0, 4)).toEqual([20, 15, 10, 5, 0]);
    expect(ticks(3, 3, 5)).toEqual([3]);
  });

  it('stand a step apart', () => {
    fc.assert(
      fc.property(range, count, ([low, high], wanted) => {
        expect(tickStep(low, high, wanted)).toBe(d3.tickStep(low, high, wanted));
      }),
    );
  });
});

describe('nice', () => {
  it('ends where d3-array ends', () => {
    fc.assert(
      fc.property(range, count, ([low, high], wanted) => {
        expect(nice(low, high, wanted)).toEqual(d3.nice(low, high, wanted));
      }),
    );
  });

  it('widens to whole steps', () => {
    expect(nice(0.13, 0.97, 5)).toEqual([0, 1]);
    expect(nice(-3, 218, 5)).toEqual([-50, 250]);
  });
});
