import { describe, expect, it } from 'vitest';
import { weibullModulus } from '#statistics/weibull-modulus';

describe('the Weibull modulus', () => {
  // mpmath, 30 digits, by the secant method; the bisection here ends within 1e-14 of the root.
  it.each<[failed: number[], modulus: number]>([
    [[1, 2], 3.461540849920495],
    // Strengths in pascals with a modulus at which their powers overflow.
    [[1e8, 1.01e8, 1.02e8, 1.03e8], 102.2209904776991],
  ])('of %j is %s', (failed, modulus) => {
    expect(weibullModulus({ failed }).value / modulus).toBeCloseTo(1, 11);
  });

  it('does not depend on the unit', () => {
    const strengths = [3, 5, 4, 6, 5, 4, 7];
    const modulus = (unit: number) =>
      weibullModulus({ failed: strengths.map((each) => each * unit), survived: [8 * unit] }).value;
    expect(modulus(1e-300) / modulus(1)).toBeCloseTo(1, 10);
  });

  it.each([
    [[0, 1], []],
    [[1, Infinity], []],
    [[1, 2], [0]],
    [[2, 2], [3]],
  ])('refuses %j with %j left whole', (failed, survived) => {
    expect(() => weibullModulus({ failed, survived })).toThrow(RangeError);
  });
});
