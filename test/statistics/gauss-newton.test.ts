import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { gaussNewton } from '#statistics/gauss-newton';
import { misra1a } from './reference-data.ts';

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

  // Full steps for the arctangent lead out ever farther from a start beyond 1.39.
  test.each([1, 1e-12])('halves a step that leads uphill, in units of %d', (unit) => {
    const result = gaussNewton({
      evaluate: ([a = 0]) => [unit * (2 + Math.atan(a)), 3 * unit],
      jacobian: ([a = 0]) => [[unit / (1 + a * a), 0]],
      y: [2 * unit, 4 * unit],
      start: [3],
      lowerBounds: [-Infinity],
      upperBounds: [Infinity],
    });
    expect(result.converged).toBe(true);
    expect(result.parameters[0]).toBeCloseTo(0, 9);
    expect(result.residualSumOfSquares / unit ** 2).toBeCloseTo(1, 12);
  });

  test('comes to rest at parameters below zero and at small ones', () => {
    for (const value of [-3, -2e-4, 1e-6]) {
      const { parameters, converged } = gaussNewton({
        evaluate: ([a = 0]) => [1000 * Math.exp(a), 1000 * Math.exp(2 * a)],
        y: [1000 * Math.exp(value), 1000 * Math.exp(2 * value)],
        start: [2 * value],
        lowerBounds: [-Infinity],
        upperBounds: [Infinity],
      });
      expect(converged).toBe(true);
      expect(parameters[0]! / value).toBeCloseTo(1, 6);
    }
  });

  test('comes as far down where all numbers are tiny (Misra1a)', () => {
    const fitIn = (unit: number) =>
      gaussNewton({
        evaluate: ([limit = 0, rate = 0]) =>
          misra1a.x.map((x) => -250 * unit * limit * Math.expm1(-5e-4 * rate * x)),
        jacobian: ([limit = 0, rate = 0]) => [
          misra1a.x.map((x) => -250 * unit * Math.expm1(-5e-4 * rate * x)),
          misra1a.x.map((x) => 250 * unit * limit * 5e-4 * x * Math.exp(-5e-4 * rate * x)),
        ],
        y: misra1a.y.map((y) => y * unit),
        start: [1, 1],
        ...free,
      });
    for (const unit of [1, 1e-18, 1e12]) {
      const { parameters, converged } = fitIn(unit);
      expect(converged).toBe(true);
      expect((250 * parameters[0]!) / 238.94212918).toBeCloseTo(1, 9);
      expect((5e-4 * parameters[1]!) / 5.5015643181e-4).toBeCloseTo(1, 9);
    }
  });

  test('says that the data do not tell two parameters apart', () => {
    const result = gaussNewton({
      evaluate: ([a = 0, b = 0]) => [a * b, 2 * a * b],
      y: [3, 6.5],
      start: [1, 1],
      ...free,
    });
    expect(result).toMatchObject({ inverseNormal: null, independence: 0, converged: false });
  });

  test('gives up on a way too long, and says so', () => {
    // Each step to the bottom of a² is half of the way that is left: two hundred of them and more.
    const result = gaussNewton({
      evaluate: ([a = 0]) => [a * a],
      jacobian: ([a = 0]) => [[2 * a]],
      y: [0],
      start: [2 ** 200],
      lowerBounds: [-Infinity],
      upperBounds: [Infinity],
    });
    expect(result.converged).toBe(false);
    expect(result.parameters[0]).toBeLessThan(2 ** 200);
  });
});
