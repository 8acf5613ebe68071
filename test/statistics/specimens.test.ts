import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalAround } from '#statistics/coverage-interval';
import { geometricMean } from '#statistics/geometric-mean';
import { rectangularUncertainty } from '#statistics/rectangular-uncertainty';
import { studentTQuantile } from '#statistics/student-t';
import { weibullModulus } from '#statistics/weibull-modulus';

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('geometric mean', () => {
  // SciPy's quantile is good to about 1e-12; the numbers are printed to 12 digits.
  it.each([
    [
      [0.6, 0.7, 0.5, 0.8, 0.6],
      [0.63196366115, 0.506842481876, 0.787972759378],
    ],
    [
      [0.9, 0.7, 1.0, 0.8, 0.9],
      [0.853757652011, 0.72090732997, 1.01108991137],
    ],
    [
      [3, 5, 4, 6],
      [4.35587717469, 2.70748639771, 7.00785273643],
    ],
  ])('of %j, with its 95 %% interval', (values, [mean, lower, upper]) => {
    const { value, uncertainty = 0, degreesOfFreedom = 0 } = geometricMean({ values });
    expect(value / mean!).toBeCloseTo(1, 10);
    const halfWidth = studentTQuantile({ degreesOfFreedom }) * uncertainty;
    const [low, high] = intervalAround({ value, halfWidth, scale: 'logarithmic' });
    expect(low / lower!).toBeCloseTo(1, 10);
    expect(high / upper!).toBeCloseTo(1, 10);
  });

  it('lies between the extremes and goes with the unit', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 12 }), positive, (some, factor) => {
        const { value } = geometricMean({ values: some });
        expect(value).toBeGreaterThanOrEqual(Math.min(...some) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...some) * (1 + 1e-12));
        const scaled = geometricMean({ values: some.map((each) => each * factor) }).value;
        expect(scaled / value / factor).toBeCloseTo(1, 10);
      }),
    );
  });

  it('has no uncertainty from one value, and refuses none and zero', () => {
    expect(geometricMean({ values: [3] }).uncertainty).toBeUndefined();
    expect(() => geometricMean({ values: [] })).toThrow(/no values/);
    expect(() => geometricMean({ values: [1, 0] })).toThrow(/positive/);
  });
});

describe('Weibull modulus by maximum likelihood', () => {
  // findroot of mpmath, thirty digits.
  it.each([
    [[1, 2, 3], [], 2.73857317359596],
    [[0.6, 0.7, 0.5, 0.8, 0.6, 0.9, 0.7, 1, 0.8, 0.9], [], 5.68302662690705],
    [[0.6, 0.7, 0.5, 0.8, 0.6, 0.9, 0.7, 1], [1.2, 1.2], 3.02985246998443],
  ])('of %j, outlived %j', (failed, survived, expected) => {
    const { value, uncertainty } = weibullModulus({ failed, survived });
    expect(value / expected).toBeCloseTo(1, 11);
    // √6/π = 0.7796968012.
    expect(uncertainty / value).toBeCloseTo(0.7796968012 / Math.sqrt(failed.length), 9);
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(positive, { minLength: 3, maxLength: 12 }),
        positive,
        (failed, factor) => {
          fc.pre(Math.max(...failed) > 1.01 * Math.min(...failed));
          const { value } = weibullModulus({ failed });
          const scaled = weibullModulus({ failed: failed.map((each) => each * factor) }).value;
          expect(scaled / value).toBeCloseTo(1, 7);
        },
      ),
    );
  });

  it('refuses what has no scatter or is not positive', () => {
    expect(() => weibullModulus({ failed: [1, 1, 1] })).toThrow(/different/);
    expect(() => weibullModulus({ failed: [1, -2] })).toThrow(/positive/);
  });
});

describe('uncertainty of an interval', () => {
  it('of 0.1 is 0.02886751346 (hand calculation: 0.1/√12)', () => {
    expect(rectangularUncertainty({ width: 0.1 })).toBeCloseTo(0.02886751346, 11);
    expect(() => rectangularUncertainty({ width: -1 })).toThrow(/width/);
  });
});
