import { describe, expect, test } from 'vitest';
import {
  firstOrderPropagation,
  firstOrderPropagationOfSeveral,
} from '#statistics/first-order-propagation';

const conductivity = ([resistance = 0, thickness = 0, diameter = 0]: number[]) => {
  if (!(resistance > 0 && thickness > 0 && diameter > 0)) return NaN;
  return (4 * thickness) / (resistance * Math.PI * diameter ** 2);
};

describe('first-order propagation of uncertainty', () => {
  test('reproduces the worked pellet of 85.0(6) Ω, 1.50(1) mm, 12.00(5) mm', () => {
    const result = firstOrderPropagation({
      evaluate: conductivity,
      values: [85, 1.5e-3, 12e-3],
      uncertainties: [0.6, 1e-5, 5e-5],
    });
    expect(result.value / 0.156034257933).toBeCloseTo(1, 9);
    expect(result.uncertainty / result.value / 0.012795150585603).toBeCloseTo(1, 10);
    const shares = [(0.6 / 85) ** 2, (1 / 150) ** 2, (10 / 1200) ** 2];
    const total = shares.reduce((sum, share) => sum + share);
    result.contributions.forEach((share, index) =>
      expect(share).toBeCloseTo((shares[index] ?? 0) / total, 10),
    );
    expect(result.contributions.reduce((sum, share) => sum + share)).toBeCloseTo(1, 14);
  });

  test('gives the derivatives of an activated law to ten digits', () => {
    const law = ([energy = 0, temperature = 1]: number[]) => Math.exp(-energy / temperature);
    const { sensitivities, value } = firstOrderPropagation({
      evaluate: law,
      values: [8000, 298.15],
      uncertainties: [10, 0.1],
    });
    expect((sensitivities[0] ?? 0) / (-value / 298.15)).toBeCloseTo(1, 10);
    expect((sensitivities[1] ?? 0) / ((value * 8000) / 298.15 ** 2)).toBeCloseTo(1, 10);
  });

  test.each([1e-2, 1e-5, 1e-9, 0])(
    'keeps its digits at a distance %s from the edge of a domain',
    (gap) => {
      const evaluate = ([share = 0]: number[]) => (share > 1 ? NaN : Math.exp(3 * share));
      const { sensitivities } = firstOrderPropagation({
        evaluate,
        values: [1 - gap],
        uncertainties: [0.01],
      });
      expect((sensitivities[0] ?? 0) / (3 * Math.exp(3 * (1 - gap)))).toBeCloseTo(1, 8);
    },
  );

  test('serves several outputs with one set of evaluations', () => {
    let calls = 0;
    const [sum, product] = firstOrderPropagationOfSeveral({
      evaluate: ([a = 0, b = 0]) => {
        calls += 1;
        return [a + b, a * b];
      },
      values: [3, 4],
      uncertainties: [0.3, 0.4],
    });
    expect(sum?.uncertainty).toBeCloseTo(0.5, 12);
    expect(product?.uncertainty).toBeCloseTo(Math.hypot(1.2, 1.2), 11);
    expect(calls).toBeLessThan(60);
  });

  test('leaves an infinite output without uncertainty and the others with theirs', () => {
    const [endless, square] = firstOrderPropagationOfSeveral({
      evaluate: ([share = 0]) => [1 / (1 - share), share * share],
      values: [1],
      uncertainties: [0.1],
    });
    expect(endless).toMatchObject({ value: Infinity, uncertainty: NaN, contributions: [0] });
    expect(square?.uncertainty).toBeCloseTo(0.2, 11);
  });

  test('knows an exact input, a zero value and a negative uncertainty', () => {
    const exact = firstOrderPropagation({
      evaluate: ([x = 0]) => x * x,
      values: [2],
      uncertainties: [0],
    });
    expect(exact).toMatchObject({ uncertainty: 0, contributions: [0] });
    const zero = firstOrderPropagation({
      evaluate: ([x = 0]) => Math.sin(x),
      values: [0],
      uncertainties: [0.2],
    });
    expect(zero.sensitivities[0]).toBeCloseTo(1, 11);
    expect(() =>
      firstOrderPropagation({ evaluate: ([x = 0]) => x, values: [1], uncertainties: [-1] }),
    ).toThrow(RangeError);
    const outside = { evaluate: conductivity, values: [0, 1, 1], uncertainties: [1, 1, 1] };
    expect(firstOrderPropagation(outside)).toMatchObject({ value: NaN, uncertainty: NaN });
  });

  test('knows the slope at an exact zero, where neither value nor uncertainty gives a scale', () => {
    const { sensitivities, uncertainty } = firstOrderPropagation({
      evaluate: ([x = 0]) => 2 + Math.sin(3 * x),
      values: [0],
      uncertainties: [0],
    });
    expect(sensitivities[0]).toBeCloseTo(3, 9);
    expect(uncertainty).toBe(0);
  });

  test('refuses an input without an uncertainty', () => {
    const sum = ([a = 0, b = 0]: number[]) => a + b;
    expect(() =>
      firstOrderPropagation({ evaluate: sum, values: [1, 2], uncertainties: [0.1] }),
    ).toThrow('every input needs an uncertainty');
  });
});
