import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { numericalJacobian } from '#statistics/numerical-jacobian';

describe('numerical derivatives', () => {
  test.each([
    ['1/x', (x: number) => 1 / x, (x: number) => -1 / x ** 2, 85],
    ['x^6.56', (x: number) => x ** 6.56, (x: number) => 6.56 * x ** 5.56, 3],
    ['sin x', Math.sin, Math.cos, 3],
    ['e^x', Math.exp, Math.exp, 40],
    ['√x of a tiny number', Math.sqrt, (x: number) => 0.5 / Math.sqrt(x), 1e-21],
  ])('of %s are right to eleven digits', (_, f, derivative, x) => {
    const [[result = NaN] = []] = numericalJacobian({
      evaluate: ([value = NaN]) => [f(value)],
      values: [x],
    });
    expect(result / derivative(x)).toBeCloseTo(1, 11);
  });

  test('have one row per output and one column per input', () => {
    const evaluate = ([a = 0, b = 0]: number[]) => [a * b, a + b, 7];
    const jacobian = numericalJacobian({ evaluate, values: [2, 3] });
    [
      [3, 2],
      [1, 1],
      [0, 0],
    ].forEach((row, output) =>
      row.forEach((value, input) => expect(jacobian[output]?.[input]).toBeCloseTo(value, 11)),
    );
  });

  test('of any cubic agree with the calculus', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (a, b, x) => {
        const [[slope = NaN] = []] = numericalJacobian({
          evaluate: ([value = NaN]) => [a * value ** 3 + b * value],
          values: [x],
        });
        const size = Math.abs(3 * a * x * x) + Math.abs(b) + 1e-6;
        expect(Math.abs(slope - (3 * a * x * x + b)) / size).toBeLessThan(1e-9);
      }),
    );
  });

  test('do not exist where the function has no value', () => {
    expect(() => numericalJacobian({ evaluate: () => [NaN], values: [1] })).toThrow(FitError);
    const point = ([x = 0]: number[]) => [x === 1 ? 1 : NaN];
    expect(() => numericalJacobian({ evaluate: point, values: [1] })).toThrow(FitError);
  });
});
