import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { boxBod, mgh09, mgh10 } from './reference-data.ts';

const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? NaN) / expected - 1)).toBeLessThan(relative);

describe('nonlinear regression of the difficult sets of NIST', () => {
  const rational = ([a = 0, b = 0, c = 0, d = 0]: number[], x: number) =>
    (a * (x * x + b * x)) / (x * x + c * x + d);
  const meyer = ([a = 0, b = 0, c = 0]: number[], x: number) => a * Math.exp(b / (x + c));
  const saturation = ([limit = 0, rate = 0]: number[], x: number) => -limit * Math.expm1(-rate * x);

  // Certified parameters, their deviations and sums of squares.
  test.each([
    [
      'MGH09 from the near start',
      { model: rational, ...mgh09, starts: [[0.25, 0.39, 0.415, 0.39]] },
      [0.19280693458, 0.19128232873, 0.12305650693, 0.13606233068],
      [0.011435312227, 0.19633220911, 0.080842031232, 0.090025542308],
      3.075056038541e-4,
    ],
    [
      'MGH09 from a far start',
      { model: rational, ...mgh09, starts: [[10, 10, 10, 10]] },
      [0.19280693458, 0.19128232873, 0.12305650693, 0.13606233068],
      [0.011435312227, 0.19633220911, 0.080842031232, 0.090025542308],
      3.075056038541e-4,
    ],
    [
      'MGH10 from the near start',
      { model: meyer, ...mgh10, starts: [[0.02, 4000, 250]] },
      [5.609636471e-3, 6181.3463463, 345.22363462],
      [1.5687892471e-4, 23.309021107, 0.78486103508],
      87.945855171,
    ],
    [
      'BoxBOD from the far start',
      { model: saturation, ...boxBod, starts: [[1, 1]] },
      [213.80940889, 0.54723748542],
      [12.354515176, 0.10455993237],
      1168.0088766,
    ],
    [
      'BoxBOD from the start in other scales',
      { model: saturation, ...boxBod, starts: [[10, 0.01]] },
      [213.80940889, 0.54723748542],
      [12.354515176, 0.10455993237],
      1168.0088766,
    ],
  ])('%s', (_, task, parameters, deviations, squares) => {
    const fit = nonlinearRegression(task);
    expect(fit.statement).toBe('converged; there was one starting point');
    // The search ends within some 10⁻⁷ of a standard error, and some of these are as large as their parameter.
    parameters.forEach((expected, k) => close(fit.parameters[k], expected, 1e-6));
    deviations.forEach((expected, k) => close(fit.standardErrors?.[k], expected, 1e-6));
    close(fit.residualSumOfSquares, squares, 1e-9);
  });
});

describe('of two minima', () => {
  // sin x with a little less of sin 2.5x: minima at both frequencies, by SciPy's minimize_scalar.
  const x = Array.from({ length: 21 }, (_, index) => index / 2);
  const values = x.map((place) => Math.sin(place) + 0.97 * Math.sin(2.5 * place));
  const model = ([frequency = 0]: number[], place: number) => Math.sin(frequency * place);

  test.each([
    [1, [[1.1], [2.4]]],
    [1, [[2.4], [1.1]]],
    [1e-13, [[1.1], [2.4]]],
    [1e-13, [[2.4], [1.1]]],
  ])('the deeper one is found, in units of %d from %j', (unit, starts) => {
    const fit = nonlinearRegression({
      model: (parameters, place) => unit * model(parameters, place),
      x,
      y: values.map((value) => unit * value),
      starts,
    });
    close(fit.parameters[0], 1.0158632695, 1e-6);
    close(fit.residualSumOfSquares / unit ** 2, 9.322031441229973, 1e-9);
    expect(fit.statement).toBe('converged; 1 of 2 starting points led to it');
  });

  test('the other one is found from nearby', () => {
    const fit = nonlinearRegression({ model, x, y: values, starts: [[2.4]] });
    close(fit.residualSumOfSquares, 9.623046901204358, 1e-9);
  });
});

describe('starts at and below zero', () => {
  const line = ([a = 0, b = 0]: number[], place: number) => a + b * place;
  const data = { x: [0, 1, 2, 3], y: [-1, -3.1, -4.9, -7] };

  // By hand: the slope is −9.9/5, the intercept the mean −4 less slope times 1.5.
  test.each([[[-5, -1]], [[0, 0]], [[3, -4]]])('%j', (start) => {
    const fit = nonlinearRegression({ model: line, ...data, starts: [start] });
    expect(fit.status).toBe('converged');
    close(fit.parameters[0], -1.03, 1e-9);
    close(fit.parameters[1], -1.98, 1e-9);
  });

  test('a curve that is zero everywhere is found as such', () => {
    const fit = nonlinearRegression({ model: line, x: data.x, y: [0, 0, 0, 0], starts: [[1, 1]] });
    expect(Math.abs(fit.parameters[0]!) + Math.abs(fit.parameters[1]!)).toBeLessThan(1e-12);
  });
});

describe('spare points and weights (hand calculation)', () => {
  const line = ([a = 0, b = 0]: number[], place: number) => a + b * place;

  test('none leaves no scatter, one sets it', () => {
    const two = nonlinearRegression({ model: line, x: [0, 1], y: [1, 4], starts: [[1, 1]] });
    expect(two).toMatchObject({ scatter: 0, covariance: null });
    // The line 4/3 + 2x leaves −1/3, 2/3, −1/3; (XᵀX)⁻¹ is (5/6 −1/2 | −1/2 1/2).
    const three = nonlinearRegression({
      model: line,
      x: [0, 1, 2],
      y: [1, 4, 5],
      starts: [[1, 1]],
    });
    close(three.scatter, 2 / 3, 1e-9);
    close(three.covariance?.[0]?.[0], 5 / 9, 1e-9);
    close(three.covariance?.[0]?.[1], -1 / 3, 1e-9);
    close(three.covariance?.[1]?.[1], 1 / 3, 1e-9);
  });

  test('residuals are in the unit of the data, however these are weighted', () => {
    // The mean weighted by 1, 4, 4 of 1, 4, 5 is 37/9.
    const fit = nonlinearRegression({
      model: ([a = 0]) => a,
      x: [0, 1, 2],
      y: [1, 4, 5],
      uncertainties: [1, 0.5, 0.5],
      starts: [[3]],
    });
    [-28 / 9, -1 / 9, 8 / 9].forEach((expected, k) => close(fit.residuals[k], expected, 1e-9));
  });
});

test('hundreds of points outside the domain of a model are refused as few are', () => {
  const x = Array.from({ length: 400 }, (_, index) => index);
  const run = () => nonlinearRegression({ model: () => NaN, x, y: x, starts: [[1]] });
  expect(run).toThrow(FitError);
  expect(run).toThrow(/no starting point/);
});
