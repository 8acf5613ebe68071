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

  test('have one column per input and an entry in it per output', () => {
    const evaluate = ([a = 0, b = 0]: number[]) => [a * b, a + b, 7];
    const jacobian = numericalJacobian({ evaluate, values: [2, 3] });
    [
      [3, 2],
      [1, 1],
      [0, 0],
    ].forEach((row, output) =>
      row.forEach((value, input) => expect(jacobian[input]?.[output]).toBeCloseTo(value, 11)),
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

  test('by the second input are told from those by the first when there are none', () => {
    const evaluate = ([a = 0, b = 0]: number[]) => [b === 1 ? a : NaN];
    expect(() => numericalJacobian({ evaluate, values: [2, 1] })).toThrow(/input 2$/);
  });

  const slopeWithin = (reach: number, f: (x: number) => number) =>
    numericalJacobian({
      evaluate: ([x = 0]) => [Math.abs(x - 1) <= reach ? f(x) : NaN],
      values: [1],
    })[0]?.[0];

  // The first step is 0.05; none of these lies a power of two below it.
  test.each([0.0245, 0.02, 0.006])('stay inside a domain of ±%s', (reach) => {
    expect(slopeWithin(reach, (x) => x ** 3)).toBeCloseTo(3, 9);
  });

  test('exist in a domain of 0.05/2⁴⁰ to either side, and in one a quarter as wide no longer', () => {
    // A step is then 200 units in the last place.
    expect(slopeWithin((0.05 / 2 ** 40) * 1.1, (x) => x)).toBeCloseTo(1, 1);
    expect(() => slopeWithin(0.05 / 2 ** 42, (x) => x)).toThrow('no derivative');
  });

  test('at the lower end of a domain are those of its inside', () => {
    const evaluate = ([x = 0]: number[]) => [x < 1 ? NaN : x ** 2 + x];
    expect(numericalJacobian({ evaluate, values: [1] })[0]?.[0]).toBeCloseTo(3, 8);
  });

  test('at zero need no scale', () => {
    const evaluate = ([x = 0]: number[]) => [1 + Math.sin(2 * x)];
    expect(numericalJacobian({ evaluate, values: [0] })[0]?.[0]).toBeCloseTo(2, 9);
  });

  test('with two halvings leave of x⁷ at 1 what three differences cannot see (hand calculation)', () => {
    // The quotient is 7 + 35h² + 21h⁴ + h⁶; of h⁶ Richardson's two steps leave 1/64, with h = 1/2 another 1/64.
    const evaluate = ([x = 0]: number[]) => [x ** 7];
    const [[slope] = []] = numericalJacobian({ evaluate, values: [1], scales: [0.5], halvings: 2 });
    expect(slope).toBeCloseTo(7 + 1 / 64 ** 2, 12);
  });
});
