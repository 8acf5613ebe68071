import { describe, expect, it } from 'vitest';
import { decadesOf, nameInPlot, plotLanes } from '../../src/prose/electrolytes/plot-geometry.ts';

const point = (id: string, value: number, family: 'oxide' | 'sulfide' = 'oxide') => ({
  id,
  family,
  value,
});

describe('nameInPlot', () => {
  it('leaves a name that fits, and cuts a longer one behind a word', () => {
    expect(nameInPlot('LLZO, cubic, first report')).toBe('LLZO, cubic, first report');
    expect(nameInPlot('PEO–LiTFSI with 7.5 % LLZO and 10 % succinonitrile')).toBe(
      'PEO–LiTFSI with 7.5 % LLZO …',
    );
  });
});

describe('decadesOf', () => {
  it('holds every value between whole powers of ten', () => {
    expect(decadesOf([2e-3, 0.5])).toEqual([-3, -2, -1, 0]);
  });

  it('leaves room beside a value that lies on a power of ten', () => {
    expect(decadesOf([1e-3, 1])).toEqual([-4, -3, -2, -1, 0, 1]);
  });
});

describe('plotLanes', () => {
  it('gives each family present a lane, in the order of the families', () => {
    const { lanes } = plotLanes([point('a', 1, 'sulfide'), point('b', 2)]);
    expect(lanes.map(({ family }) => family)).toEqual(['oxide', 'sulfide']);
  });

  it('places values by their logarithm', () => {
    const { lanes } = plotLanes([point('low', 2e-3), point('high', 2)]);
    const [low, high] = lanes[0]!.points.map(({ percent }) => percent);
    expect(high! - low!).toBeCloseTo((3 / 4) * 100, 9);
  });

  it('stacks markers that would hide one another', () => {
    const { lanes } = plotLanes([point('a', 1), point('b', 1), point('c', 1)]);
    const heights = lanes[0]!.points.map(({ y }) => y);
    expect(new Set(heights).size).toBe(3);
  });

  it('keeps lanes apart and inside the height', () => {
    const { lanes, height } = plotLanes([point('a', 1), point('b', 1), point('c', 1, 'sulfide')]);
    const [oxide, sulfide] = lanes.map(({ points }) => points.map(({ y }) => y));
    expect(Math.max(...oxide!)).toBeLessThan(Math.min(...sulfide!));
    expect(Math.max(...sulfide!)).toBeLessThan(height);
  });

  it('gives each landmark a row of its own below the others, the best first', () => {
    const named = (id: string, value: number) => ({ ...point(id, value), landmark: true });
    const { lanes } = plotLanes([named('slow', 0.1), named('fast', 9), point('other', 1)]);
    const { points } = lanes[0]!;
    expect(points.map(({ point: { id } }) => id)).toEqual(['other', 'fast', 'slow']);
    const heights = points.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    // A name needs 12 px and some air.
    expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(16);
  });

  it('writes a name where the plot has room for it', () => {
    const { lanes } = plotLanes([
      { ...point('low', 1e-3), landmark: true },
      { ...point('high', 10), landmark: true },
    ]);
    const sides = lanes[0]!.points.map(({ point: { id }, nameOn }) => [id, nameOn]);
    expect(sides).toEqual([
      ['high', 'left'],
      ['low', 'right'],
    ]);
  });
});
