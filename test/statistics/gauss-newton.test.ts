import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { gaussNewton } from '#statistics/gauss-newton';

const free = { lowerBounds: [-Infinity, -Infinity], upperBounds: [Infinity, Infinity] };

describe('Gauss–Newton iteration', () => {
  test('solves a linear problem as the normal equations do (hand calculation)', () => {
    const evaluate = ([a = 0, b = 0]: number[]) => [a, a + b, a + 2 * b];
    const result = gaussNewton({ evaluate, y: [1, 2, 4], start: [1, 1], ...free });
    expect(result.converged).toBe(true);
    expect(result.parameters[0]).toBeCloseTo(5 / 6, 12);
    expect(result.parameters[1]).toBeCloseTo(1.5, 12);
    expect(result.residualSumOfSquares).toBeCloseTo(1 / 6, 12);
    expect(result.inverseNormal?.[1]?.[1]).toBeCloseTo(0.5, 12);
  });

  test('stops on a bound that the data push against, and fits the rest', () => {
    const evaluate = ([a = 0, b = 0]: number[]) => [a, a + b, a + 2 * b];
    const bounds = { lowerBounds: [-10, -10], upperBounds: [10, 1] };
    const result = gaussNewton({ evaluate, y: [1, 2, 4], start: [0, 0.5], ...bounds });
    expect(result).toMatchObject({ onBound: [false, true], converged: true });
    expect(result.parameters[1]).toBe(1);
    expect(result.parameters[0]).toBeCloseTo(4 / 3, 12);
  });

  test('refuses a start without a value', () => {
    const evaluate = ([a = 0]: number[]) => [Math.log(a)];
    expect(() =>
      gaussNewton({ evaluate, y: [1], start: [-1], lowerBounds: [-9], upperBounds: [9] }),
    ).toThrow(FitError);
  });
});
