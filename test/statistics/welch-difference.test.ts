import { describe, expect, it } from 'vitest';
import { ratioOfGeometricMeans } from '#statistics/ratio-of-geometric-means';
import { welchDifference } from '#statistics/welch-difference';

/** By SciPy 1 (t.ppf, ttest_ind with unequal variances), printed to 12 digits: hence 1e-10. */
const tolerance = 1e-10;

const near = (value: number, expected: number) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(tolerance);

const ratios: [number[], number[], [number, number, number, number, number]][] = [
  [
    [0.6, 0.7, 0.5, 0.8, 0.6],
    [0.9, 0.7, 1.0, 0.8, 0.9],
    [1.35096003852, 1.06948640757, 1.70651353095, 7.49453748263, 0.0182911422214],
  ],
  [
    [0.9, 0.7, 1.0, 0.8, 0.9],
    [0.6, 0.7, 0.5, 0.8, 0.6],
    [0.740214344974, 0.585990079695, 0.935028246197, 7.49453748263, 0.0182911422214],
  ],
  [
    [1, 2, 4],
    [3, 6, 12],
    [3, 0.623302569483, 14.4392153035, 4, 0.124209612186],
  ],
  [
    [12, 15, 11],
    [40, 55, 47, 51],
    [3.81622772137, 2.7732475056, 5.25145844066, 3.98729622464, 0.000314603860825],
  ],
  [
    [0.02, 0.05, 0.03, 0.08],
    [0.2, 0.1, 0.3],
    [4.61669240282, 1.45223396788, 14.6765942773, 4.66853495039, 0.0198661753905],
  ],
  [
    [100, 101, 99, 100.5, 100.2],
    [100.1, 99.8, 100.9],
    [1.00127611872, 0.989612713242, 1.0130769871, 5.37778696321, 0.794314898134],
  ],
  [
    [3, 5, 4, 6, 5, 4, 7],
    [3.1, 5.2, 4.4],
    [0.881380518837, 0.528730258742, 1.46923995013, 4.1177677035, 0.53375444687],
  ],
  [
    [0.001, 0.002, 0.0015],
    [1000, 1100, 900],
    [691042.323001, 314104.809941, 1520318.94153, 2.33005953283, 7.72723270506e-5],
  ],
];

describe('the ratio of geometric means', () => {
  it.each(ratios)('%j against %j', (first, second, [ratio, lower, upper, degrees, p]) => {
    const found = ratioOfGeometricMeans({ first, second });
    near(found.ratio, ratio);
    near(found.interval[0], lower);
    near(found.interval[1], upper);
    near(found.degreesOfFreedom, degrees);
    near(found.pValue ?? 0, p);
  });

  it('has the inverse interval when the samples change places', () => {
    for (const [first, second] of ratios) {
      const there = ratioOfGeometricMeans({ first, second });
      const back = ratioOfGeometricMeans({ first: second, second: first });
      near(there.ratio * back.ratio, 1);
      near(there.interval[0] * back.interval[1], 1);
    }
  });

  it('refuses what has no logarithm, and a sample of one', () => {
    for (const first of [
      [0, 1],
      [1, Infinity],
    ])
      expect(() => ratioOfGeometricMeans({ first, second: [1, 2] })).toThrow(/positive and finite/);
    expect(() => ratioOfGeometricMeans({ first: [1], second: [1, 2] })).toThrow(RangeError);
  });
});

it.each([
  [
    [165, 171, 160],
    [182, 190, 177, 188],
    [18.9166666667, 7.49261748786, 30.3407158455, 4.63893382981, 0.00866697822362],
  ],
  [
    [210.5, 211, 209],
    [210, 212, 208, 211.5],
    [0.208333333333, -2.5993220586, 3.01598872527, 4.83345961348, 0.855001169188],
  ],
  // As few as there can be.
  [
    [1, 2],
    [4, 7, 8],
    [4.83333333333, 0.301780609519, 9.36488605715, 2.59665038381, 0.04324142315],
  ],
])('the difference of %j and %j', (first, second, [difference, lower, upper, degrees, p]) => {
  const found = welchDifference({ first, second });
  near(found.difference, difference as number);
  near(found.interval[0], lower as number);
  near(found.interval[1], upper as number);
  near(found.degreesOfFreedom, degrees as number);
  near(found.pValue ?? 0, p as number);
});

it('equal values scatter by nothing: the interval is a point and there is no p', () => {
  const found = welchDifference({ first: [2, 2, 2], second: [3, 3, 3] });
  expect(found).toMatchObject({ difference: 1, interval: [1, 1], pValue: null });
});
