import { describe, expect, test } from 'vitest';
import { akaikeWeights, correctedAkaike } from '#statistics/akaike';

// Fits of an ageing resistance at eight times by three laws of two coefficients: worked example.
const laws = [
  ['linear', 220.161400777, 38.5193550047],
  ['parabolic', 0.472883702436, -10.626778677],
  ['logarithmic', 329.040165823, 41.7339062896],
] as const;

describe('corrected Akaike criterion', () => {
  test.each(laws)('has the worked value of the %s law', (_, residualSumOfSquares, expected) => {
    const { value } = correctedAkaike({ residualSumOfSquares, observations: 8, coefficients: 2 });
    expect((value ?? 0) / expected).toBeCloseTo(1, 9);
  });

  test('gives nearly all the weight to the parabolic law, and weights that add up to one', () => {
    const weights = akaikeWeights({ values: laws.map(([, , value]) => value) });
    expect(weights[1]).toBeCloseTo(1, 9);
    expect(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 14);
    expect(akaikeWeights({ values: [5, 5, null] })).toEqual([0.5, 0.5, null]);
  });

  test('gives a model that is 2 ln 3 behind a third of the weight of the best (hand calculation)', () => {
    const [best = 0, other = 0] = akaikeWeights({ values: [-7, -7 + 2 * Math.log(3)] });
    expect(best).toBeCloseTo(3 / 4, 14);
    expect(other).toBeCloseTo(1 / 4, 14);
    expect(() => akaikeWeights({ values: [1, NaN] })).toThrow(RangeError);
  });

  test('says why it does not exist: too few points, or no residuals', () => {
    const tooFew = correctedAkaike({ residualSumOfSquares: 1, observations: 4, coefficients: 2 });
    expect(tooFew).toEqual({ value: null, reason: 'needs at least 5 points for 2 coefficients' });
    expect(
      correctedAkaike({ residualSumOfSquares: 1, observations: 5, coefficients: 2 }).value,
    ).not.toBeNull();
    expect(
      correctedAkaike({ residualSumOfSquares: 0, observations: 9, coefficients: 2 }).value,
    ).toBeNull();
    expect(() =>
      correctedAkaike({ residualSumOfSquares: NaN, observations: 9, coefficients: 2 }),
    ).toThrow(RangeError);
  });

  test('exists for a single coefficient, not for none and not without points', () => {
    // By hand: K = 2, so ln 1 + 4 + 12/1 for four points whose mean square is one.
    const one = correctedAkaike({ residualSumOfSquares: 4, observations: 4, coefficients: 1 });
    expect(one.value).toBeCloseTo(16, 12);
    const alone = correctedAkaike({ residualSumOfSquares: 4, observations: 1, coefficients: 1 });
    expect(alone.value).toBeNull();
    for (const counts of [
      { observations: 0, coefficients: 1 },
      { observations: 9, coefficients: 0 },
    ]) {
      expect(() => correctedAkaike({ residualSumOfSquares: 1, ...counts })).toThrow(RangeError);
    }
  });

  test('tends to the plain criterion for many points', () => {
    const { value } = correctedAkaike({
      residualSumOfSquares: 1e7,
      observations: 1e7,
      coefficients: 2,
    });
    expect(value).toBeCloseTo(6, 5);
  });
});
