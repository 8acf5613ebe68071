import { expect, test } from 'vitest';
import { firstOrderPropagation } from '#statistics/first-order-propagation';
import { FitError } from '#statistics/fit-error';
import { gaussNewton } from '#statistics/gauss-newton';
import { levenbergMarquardtDescent } from '#statistics/levenberg-marquardt-descent';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { monteCarloPropagation } from '#statistics/monte-carlo-propagation';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { numericalJacobian } from '#statistics/numerical-jacobian';

/** A fault of ours, such as a property of undefined: no verdict on anybody's data. */
class Fault extends TypeError {}

const fail = (): never => {
  throw new Fault('cannot read properties of undefined');
};
/** Well behaved at first, so that the fault lies inside of a search. */
const failsAfter = <Input extends unknown[], Result>(
  calls: number,
  result: (...input: Input) => Result,
) => {
  let left = calls;
  return (...input: Input): Result => {
    left -= 1;
    return left < 0 ? fail() : result(...input);
  };
};

const x = [1, 2, 3, 5, 8];
const y = [2.1, 3.9, 6.2, 9.8, 16.3];
const bounds = { lowerBounds: [-Infinity], upperBounds: [Infinity] };
const model = ([a = 0]: number[], place: number) => Math.exp(a * place);
const curve = ([a = 0]: number[]) => x.map((place) => Math.exp(a * place));
const slopes = ([a = 0]: number[]) => [x.map((place) => place * Math.exp(a * place))];

test.each<[name: string, run: () => unknown]>([
  ['a model', () => nonlinearRegression({ model: fail, x, y, starts: [[1]] })],
  ['a gradient', () => nonlinearRegression({ model, gradient: fail, x, y, starts: [[0.3]] })],
  [
    'a gradient later on',
    () =>
      nonlinearRegression({
        model,
        gradient: failsAfter(7, ([a = 0]: number[], place: number) => [
          place * Math.exp(a * place),
        ]),
        x,
        y,
        starts: [[0.3]],
      }),
  ],
  ['Gauss–Newton', () => gaussNewton({ evaluate: fail, y, start: [1], ...bounds })],
  [
    'Gauss–Newton on its way',
    () =>
      gaussNewton({ evaluate: failsAfter(1, curve), jacobian: slopes, y, start: [1], ...bounds }),
  ],
  ['the descent', () => levenbergMarquardtDescent({ evaluate: fail, y, start: [1], ...bounds })],
  [
    'the descent on its way',
    () =>
      levenbergMarquardtDescent({
        evaluate: failsAfter(1, curve),
        jacobian: slopes,
        y,
        start: [1],
        ...bounds,
      }),
  ],
  [
    'a derivative of the descent',
    () => levenbergMarquardtDescent({ evaluate: curve, jacobian: fail, y, start: [1], ...bounds }),
  ],
  ['differences', () => numericalJacobian({ evaluate: failsAfter(1, curve), values: [1] })],
  [
    'first-order propagation',
    () =>
      firstOrderPropagation({
        evaluate: failsAfter(1, () => 1),
        values: [1],
        uncertainties: [0.1],
      }),
  ],
  [
    'Monte Carlo propagation',
    () =>
      monteCarloPropagation({
        evaluate: failsAfter(3, () => 1),
        values: [1],
        uncertainties: [0.1],
      }),
  ],
])('a fault in %s reaches the top', (_, run) => {
  expect(run).toThrow(Fault);
});

test('what the data make impossible says why, for a program to read', () => {
  const reasonOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof FitError) return error.reason;
    }
    return undefined;
  };
  const line = { model: ([a = 0, b = 0]: number[], place: number) => a + b * place };
  const starts = [[1, 1]];
  expect(reasonOf(() => nonlinearRegression({ ...line, x: [1], y: [1], starts }))).toBe(
    'too-few-points',
  );
  expect(reasonOf(() => nonlinearRegression({ ...line, x, y: y.with(0, NaN), starts }))).toBe(
    'unusable-data',
  );
  expect(reasonOf(() => nonlinearRegression({ model: () => NaN, x, y, starts }))).toBe(
    'outside-domain',
  );
  expect(reasonOf(() => linearLeastSquares({ columns: [x, x], y }))).toBe('undetermined');
});
