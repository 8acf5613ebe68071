import { describe, expect, test } from 'vitest';
import { rankFits } from '#statistics/rank-fits';

const close = (found: number | null | undefined, expected: number, relative = 1e-11) =>
  expect(Math.abs((found ?? NaN) / expected - 1)).toBeLessThan(relative);

describe('rank by the corrected Akaike criterion', () => {
  const residuals = Array.from({ length: 8 }, () => 0);
  const parabola = { coefficients: 2, residuals, residualSumOfSquares: 0.472883702436 };
  const straight = { coefficients: 2, residuals, residualSumOfSquares: 220.161400777 };

  test('gives the criteria and weights of the worked table (numpy, twelve digits)', () => {
    const [best, worst] = rankFits({ fits: [parabola, straight] });
    close(best?.value, -10.626778677, 1e-10);
    close(worst?.value, 38.5193550047, 1e-10);
    close(worst?.weight, Math.exp(-(38.5193550047 + 10.626778677) / 2), 1e-8);
  });

  test('refuses fits to different data, and ranks none', () => {
    const other = { ...straight, residuals: residuals.slice(1) };
    expect(() => rankFits({ fits: [parabola, other] })).toThrow(RangeError);
    expect(rankFits({ fits: [] })).toEqual([]);
  });

  test('gives a single fit its criterion and all the weight (hand calculation)', () => {
    // 8 ln(8/8) + 2 · 3 + 2 · 3 · 4 / (8 − 3 − 1) with the variance as the third coefficient.
    const [only] = rankFits({ fits: [{ ...parabola, residualSumOfSquares: 8 }] });
    close(only?.value, 12);
    expect(only?.weight).toBe(1);
  });
});

describe('one curve under two names', () => {
  const residuals = [1, -1, 1, -1, 1, -1, 1, -1];
  const simple = { coefficients: 2, residuals, residualSumOfSquares: 8 };
  const curved = { ...simple, coefficients: 3 };

  test('is told of the one with more coefficients, whatever their order', () => {
    expect(rankFits({ fits: [simple, curved] }).map(({ sameAs }) => sameAs)).toEqual([null, 0]);
    expect(rankFits({ fits: [curved, simple] }).map(({ sameAs }) => sameAs)).toEqual([1, null]);
    expect(rankFits({ fits: [simple, simple] }).map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });

  test('differs in AICc by the price of the coefficient alone, 28/3 at eight points (by hand)', () => {
    const [one, other] = rankFits({ fits: [simple, curved] });
    // Penalties with the variance counted: 6 + 24/4 = 12 and 8 + 40/3.
    close(other!.value! - one!.value!, 8 + 40 / 3 - 12, 1e-12);
    close(other!.weight! / one!.weight!, Math.exp(-14 / 3), 1e-12);
  });

  test('is not found where the sums of squares agree and the residuals do not', () => {
    const turned = { ...curved, residuals: residuals.map((each) => -each) };
    expect(rankFits({ fits: [simple, turned] })[1]?.sameAs).toBeNull();
  });

  test('ends where the additional coefficient moves the curve', () => {
    const moved = (by: number) => ({
      ...curved,
      residuals: residuals.map((each, index) => each + (index ? 0 : by)),
    });
    expect(rankFits({ fits: [simple, moved(1e-4)] })[1]?.sameAs).toBe(0);
    expect(rankFits({ fits: [simple, moved(0.1)] })[1]?.sameAs).toBeNull();
  });
});
