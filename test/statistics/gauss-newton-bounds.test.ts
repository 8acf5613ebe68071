import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussNewton } from '#statistics/gauss-newton';

/** A line through (0, y₀), (1, y₁), (2, y₂). */
const line = {
  evaluate: ([a = 0, b = 0]: number[]) => [a, a + b, a + 2 * b],
  jacobian: () => [
    [1, 1, 1],
    [0, 1, 2],
  ],
};

describe('Gauss–Newton iteration on a bound', () => {
  test('lands on it exactly and fits the rest, wherever it lies', () => {
    const number = fc.double({ min: 0.1, max: 5, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (away, beyond, start) => {
        for (const sign of [1, -1]) {
          const bound = sign * (start + away);
          const slope = sign * (start + away + beyond);
          const result = gaussNewton({
            ...line,
            y: [1, 1 + slope, 1 + 2 * slope],
            start: [0.3, sign * start],
            lowerBounds: [-Infinity, sign > 0 ? -Infinity : bound],
            upperBounds: [Infinity, sign > 0 ? bound : Infinity],
          });
          expect(result).toMatchObject({ onBound: [false, true], converged: true });
          expect(result.parameters[1]).toBe(bound);
          // With the slope held the intercept is the mean of y − bx.
          expect(result.parameters[0]).toBeCloseTo(1 + slope - bound, 11);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lands on it exactly where the step would miss it by a rounding', () => {
    // In double precision the part of the step that leads to the bound ends at ∓0.10000000000000003.
    for (const sign of [1, -1]) {
      const result = gaussNewton({
        ...line,
        y: [sign * 1, sign * -0.5, sign * -2],
        start: [sign * 0.3, sign * 0.2],
        lowerBounds: [-Infinity, sign > 0 ? -0.1 : -Infinity],
        upperBounds: [Infinity, sign > 0 ? Infinity : 0.1],
      });
      expect(result.parameters[1]).toBe(sign * -0.1);
    }
  });

  test.each([
    ['above', 0, 9],
    ['below', -9, 0],
  ])(
    'leaves a bound at zero when the data lie %s it, however gentle the pull',
    (_, lower, upper) => {
      const sign = lower === 0 ? 1 : -1;
      const result = gaussNewton({
        evaluate: ([a = 0]) => [0.1 * a, 0.2 * a],
        y: [0.05 * sign, 0.1 * sign],
        start: [0],
        lowerBounds: [lower],
        upperBounds: [upper],
      });
      expect(result).toMatchObject({ onBound: [false], converged: true });
      expect(result.parameters[0]).toBeCloseTo(0.5 * sign, 12);
    },
  );

  test('leaves a bound for the greater of two residuals that pull either way', () => {
    const result = gaussNewton({
      evaluate: ([a = 0]) => [a, a],
      y: [10, -0.1],
      start: [0],
      lowerBounds: [0],
      upperBounds: [99],
    });
    // The mean of 10 and −0.1.
    expect(result.parameters[0]).toBeCloseTo(4.95, 12);
  });

  test('holds a parameter whose best value is its bound', () => {
    const held = (start: number[], lowerBounds: number[], upperBounds: number[]) =>
      gaussNewton({ ...line, y: [1, 2, 3], start, lowerBounds, upperBounds }).onBound;
    expect(held([1, 1], [-9, -9], [9, 1])).toEqual([false, true]);
    expect(held([1, 1], [-9, 1], [9, 9])).toEqual([false, true]);
  });

  test('comes to a minimum that lies close to a bound, not to the bound', () => {
    const near = gaussNewton({
      evaluate: ([a = 0]) => [a, 2 * a],
      jacobian: () => [[1, 2]],
      y: [1, 2],
      start: [1 + 1e-8],
      lowerBounds: [-9],
      upperBounds: [1 + 1e-7],
    });
    expect(near.onBound).toEqual([false]);
    expect(near.parameters[0]! - 1).toBeLessThan(1e-12);
    const below = gaussNewton({
      evaluate: ([a = 0]) => [a, 2 * a],
      y: [-0.3, -0.6],
      start: [-0.5],
      lowerBounds: [-9],
      upperBounds: [-0.1],
    });
    expect(below).toMatchObject({ onBound: [false], converged: true });
    expect(below.parameters[0]).toBeCloseTo(-0.3, 12);
  });

  test('has all parameters on their bounds where all are pushed there, and nothing left to fit', () => {
    const result = gaussNewton({
      ...line,
      y: [3, 6, 9],
      start: [1, 1],
      lowerBounds: [0, 0],
      upperBounds: [2, 2],
    });
    expect(result).toMatchObject({
      parameters: [2, 2],
      onBound: [true, true],
      converged: true,
      independence: 1,
      inverseNormal: [
        [0, 0],
        [0, 0],
      ],
    });
  });

  test.each([
    ['lower', 1],
    ['upper', -1],
  ])('holds a parameter that is another one on its %s bound', (_, sign) => {
    // On c = 0 the model ax + cx ± c² has two equal columns; the data want the square the other way.
    const x = [1, 2, 3];
    const result = gaussNewton({
      evaluate: ([a = 0, c = 0]) => x.map((place) => (a + c) * place + sign * c * c),
      jacobian: ([, c = 0]) => [x, x.map((place) => place + 2 * sign * c)],
      y: x.map((place) => 2 * place - sign),
      start: [sign > 0 ? 0.5 : 3, 0],
      lowerBounds: [-9, sign > 0 ? 0 : -9],
      upperBounds: [9, sign > 0 ? 9 : 0],
    });
    expect(result).toMatchObject({ onBound: [false, true], converged: true });
    // By hand: Σxy / Σx² = 2 ∓ 6/14.
    expect(result.parameters[0]).toBeCloseTo(2 - (sign * 6) / 14, 12);
    expect(result.parameters[1]).toBe(0);
  });

  test.each([
    ['upper', 1, 1],
    ['lower', -1, 1],
    ['upper, in small parameters,', 1, 1e-2],
    ['lower, in small parameters,', -1, 1e-2],
  ])('asks the model for nothing beyond the %s bound', (_, sign, size) => {
    const asked: number[] = [];
    // The full step from where a hill begins leads far beyond the bound, and half of it still does.
    const hill = (a: number) => Math.sin((3 * sign * a) / size);
    const result = gaussNewton({
      evaluate: ([a = 0, b = 0]) => {
        asked.push(a);
        return [hill(a), b];
      },
      jacobian: ([a = 0]) => [
        [(3 * sign * Math.cos((3 * sign * a) / size)) / size, 0],
        [0, 1],
      ],
      y: [0.9, 2],
      start: [0.5 * sign * size, 2],
      lowerBounds: [sign > 0 ? -Infinity : -0.9 * size, 0],
      upperBounds: [sign > 0 ? 0.9 * size : Infinity, 2],
    });
    expect(Math.max(...asked.map((a) => sign * a))).toBeLessThanOrEqual(0.9 * size);
    expect(result.parameters[1]).toBe(2);
  });
});
