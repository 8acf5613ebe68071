import { expect, it } from 'vitest';
import { linesThrough } from '#statistics/lines-through';

// numpy.polyfit(x, y, 1, w=weights) with numpy 2, for weights 1, 2, 0.5, 1; the last digits are rounding.
const expected: [x: number[], intercept: number, slope: number, squares: number][] = [
  [[0, 1, 2, 3], 1.4240000000000002, 0.8800000000000003, 0.6880000000000001],
  [[1, 4, 2, 0.5], 2.60791117279667, -0.0444136016655101, 4.531575294934074],
];

it('finds the line against one variable after another', () => {
  const against = linesThrough({ y: [1, 2.5, 2, 4], weights: [1, 2, 0.5, 1] });
  for (const [x, intercept, slope, squares] of expected) {
    const line = against(x);
    expect(line?.intercept).toBeCloseTo(intercept, 12);
    expect(line?.slope).toBeCloseTo(slope, 12);
    expect(line?.residualSumOfSquares).toBeCloseTo(squares, 12);
  }
});

it('counts what rounding leaves as nothing', () => {
  const line = linesThrough({ y: [0.1, 0.2, 0.3], weights: [1, 1, 1] })([1, 2, 3]);
  expect(line).toMatchObject({ isExact: true, residualSumOfSquares: 0 });
});

it('finds none where nothing varies, or where squares overflow', () => {
  const against = linesThrough({ y: [1, 2, 3], weights: [1, 1, 1] });
  expect(against([4, 4, 4])).toBeUndefined();
  expect(against([1e200, 2e200, 3e200])).toBeUndefined();
});
