import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverage,
  coverageHalfWidth,
  effectiveDegreesOfFreedom,
  intervalAround,
} from '#statistics/coverage-interval';

const stated = (uncertainty: number) => ({ uncertainty, degreesOfFreedom: Infinity });

// The end gauge of JCGM 100, annex H.1: nanometres and degrees of freedom, digits by mpmath.
const endGauge = [
  { uncertainty: 25, degreesOfFreedom: 18 },
  { uncertainty: 9.7, degreesOfFreedom: 25.6 },
  { uncertainty: 2.9, degreesOfFreedom: 50 },
  { uncertainty: 16.6, degreesOfFreedom: 2 },
];

describe('effective degrees of freedom', () => {
  test('are the 16.7 of the end gauge of the GUM', () => {
    const found = effectiveDegreesOfFreedom({ components: endGauge });
    expect(found / 16.764553980917159).toBeCloseTo(1, 12);
  });

  test('of one component are its own, of none or of what is exact without end', () => {
    expect(
      effectiveDegreesOfFreedom({ components: [{ uncertainty: 7, degreesOfFreedom: 4 }] }),
    ).toBeCloseTo(4, 12);
    expect(effectiveDegreesOfFreedom({ components: [] })).toBe(Infinity);
    expect(effectiveDegreesOfFreedom({ components: [stated(0)] })).toBe(Infinity);
    expect(effectiveDegreesOfFreedom({ components: [stated(2)] })).toBe(Infinity);
  });

  test('refuse a negative uncertainty and no degrees of freedom', () => {
    expect(() => effectiveDegreesOfFreedom({ components: [stated(-1)] })).toThrow(RangeError);
    const none = [{ uncertainty: 1, degreesOfFreedom: 0 }];
    expect(() => effectiveDegreesOfFreedom({ components: none })).toThrow(RangeError);
  });
});

describe('half-width of a coverage interval', () => {
  test('is the normal one for stated uncertainties, Student’s for a scatter (tables)', () => {
    expect(coverageHalfWidth({ components: [stated(3), stated(4)] })).toBeCloseTo(
      5 * 1.959963984540054,
      11,
    );
    const scatter = [{ uncertainty: 1, degreesOfFreedom: 1 }];
    expect(coverageHalfWidth({ components: scatter })).toBeCloseTo(12.706204736174705, 9);
  });

  test('follows Welch and Satterthwaite where both count (mpmath, 25 digits)', () => {
    const both = [{ uncertainty: 3, degreesOfFreedom: 4 }, stated(4)];
    expect(coverageHalfWidth({ components: both }) / 10.199386136186379).toBeCloseTo(1, 10);
  });

  test('keeps the width of a scatter that a small stated uncertainty joins', () => {
    // The formula alone would give 12.190 here, less than the 12.706 without the addition.
    const scatter = { uncertainty: 1, degreesOfFreedom: 1 };
    expect(coverageHalfWidth({ components: [scatter, stated(0.1)] })).toBeCloseTo(
      12.706204736174705,
      9,
    );
  });

  test('never shrinks when an uncertainty is added or grows', () => {
    const size = fc.double({ min: 0, max: 100, noNaN: true });
    const degrees = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Infinity));
    const component = fc.record({ uncertainty: size, degreesOfFreedom: degrees });
    fc.assert(
      fc.property(fc.array(component, { maxLength: 3 }), size, size, (components, u, more) => {
        const before = coverageHalfWidth({ components });
        const added = coverageHalfWidth({ components: [...components, stated(u)] });
        const grown = coverageHalfWidth({ components: [...components, stated(u + more)] });
        // The quantiles themselves hold eleven digits.
        expect(added).toBeGreaterThanOrEqual(before * (1 - 1e-10));
        expect(grown).toBeGreaterThanOrEqual(added * (1 - 1e-10));
      }),
    );
  });

  test('lies evenly about the value', () => {
    const [low, high] = intervalAround({
      value: 10,
      halfWidth: coverageHalfWidth({ components: [stated(1)], confidence: 0.5 }),
    });
    // The quartile of the normal distribution.
    expect(high).toBeCloseTo(10.674489750196082, 11);
    expect(low).toBeCloseTo(9.325510249803918, 11);
  });

  test('is that of 95 per cent where none is asked for (tables)', () => {
    const [low, high] = intervalAround({
      value: 10,
      halfWidth: coverageHalfWidth({ components: [stated(1)] }),
    });
    expect(high).toBeCloseTo(11.959963984540054, 11);
    expect(low).toBeCloseTo(8.040036015459946, 11);
  });
});

describe('what a coverage interval rests on', () => {
  test('are the degrees of freedom of the formula where both count (mpmath)', () => {
    const both = [{ uncertainty: 3, degreesOfFreedom: 4 }, stated(4)];
    // 4 (5/3)⁴
    expect(coverage({ components: both }).degreesOfFreedom).toBeCloseTo(30.864197530864198, 11);
  });

  test('are those of the scatter alone where the formula would narrow it', () => {
    const scatter = { uncertainty: 1, degreesOfFreedom: 1 };
    expect(coverage({ components: [scatter, stated(0.1)] }).degreesOfFreedom).toBeCloseTo(1, 12);
  });

  test('have no end where everything was stated, or nothing is uncertain', () => {
    expect(coverage({ components: [stated(1)] }).degreesOfFreedom).toBe(Infinity);
    expect(coverage({ components: [] })).toEqual({ halfWidth: 0, degreesOfFreedom: Infinity });
  });
});

describe('an interval around a value', () => {
  // By hand: 10 exp(±0.2), 10 (1 ± 0.1)², 10 / (1 ± 0.2).
  test.each([
    ['linear', 8, 12],
    ['logarithmic', 8.187307530779818, 12.214027581601698],
    ['squareRoot', 8.1, 12.1],
    ['reciprocal', 8.333333333333334, 12.5],
  ] as const)('is even on its scale: %s', (scale, low, high) => {
    const [lower, upper] = intervalAround({ value: 10, halfWidth: 2, scale });
    expect(lower).toBeCloseTo(low, 13);
    expect(upper).toBeCloseTo(high, 13);
  });

  test('of a square ends at zero, and of what has no logarithm is even in itself', () => {
    expect(intervalAround({ value: 1, halfWidth: 4, scale: 'squareRoot' })).toEqual([0, 9]);
    for (const value of [0, -3])
      for (const scale of ['squareRoot', 'logarithmic'] as const)
        expect(intervalAround({ value, halfWidth: 2, scale })).toEqual([value - 2, value + 2]);
    expect(intervalAround({ value: -3, halfWidth: 2 })).toEqual([-5, -1]);
  });

  test('has an upper end even where the reciprocal bounds nothing', () => {
    const about = (halfWidth: number) =>
      intervalAround({ value: 10, halfWidth, scale: 'reciprocal' });
    // mpmath: 10/(1 + 1) and 100 (1/0.9)⁹, where 1/(1 − s) has the logarithmic slope s/(1 − s) = 9 at s = 0.9.
    const [low, high] = about(10);
    expect(low).toBeCloseTo(5, 12);
    expect(high).toBeCloseTo(258.1174791713197, 10);
    // Without a step or a kink where it begins: both sides of U = 9, 10/(1 − 0.9) = 100 between them.
    expect(about(9)[1]).toBeCloseTo(100, 10);
    const [before, after] = [about(9 - 1e-4)[1], about(9 + 1e-4)[1]];
    expect((100 - before) / 1e-4).toBeCloseTo(100, 1);
    expect((after - 100) / 1e-4).toBeCloseTo(100, 1);
  });
});
