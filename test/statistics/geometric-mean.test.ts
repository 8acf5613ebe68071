import { expect, it } from 'vitest';
import { geometricMean } from '#statistics/geometric-mean';
import { rectangularUncertainty } from '#statistics/rectangular-uncertainty';

it('two values have a scatter of one degree of freedom', () => {
  // By hand: ln 2 ∓ ln √2 about ln 2; s/√2 = ln √2.
  const found = geometricMean({ values: [Math.SQRT2, 2 * Math.SQRT2] });
  expect(found.value).toBeCloseTo(2, 14);
  expect(found.uncertainty).toBeCloseTo(Math.LN2, 14);
  expect(found.degreesOfFreedom).toBe(1);
});

it('one value is its own mean, without a scatter', () => {
  expect(geometricMean({ values: [3] })).toEqual({ value: expect.closeTo(3, 14) as number });
});

it.each([[[]], [[0, 1]], [[1, Infinity]], [[-1, -1]]])('refuses %j', (values) => {
  expect(() => geometricMean({ values })).toThrow(RangeError);
});

it('an interval without width has no uncertainty, and one without end none that can be given', () => {
  expect(rectangularUncertainty({ width: 0 })).toBe(0);
  for (const width of [-1, Infinity, NaN])
    expect(() => rectangularUncertainty({ width })).toThrow(RangeError);
});
