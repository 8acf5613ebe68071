import { describe, expect, test } from 'vitest';
import { inParameters, predictCurve, standardErrors, varianceOf } from '#statistics/fitted-curve';
import { fitLine, lineAsCurve } from '#statistics/fitted-line';
import { linearRegressionBand } from '#statistics/linear-regression-band';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';

const x = [0, 1, 2, 4, 7];
const y = [1.1, 2.9, 5.2, 8.8, 15.3];
const uncertainties = [0.1, 0.2, 0.1, 0.3, 0.2];
const close = (found: number | null | undefined, expected: number, relative = 1e-11) =>
  expect(Math.abs((found ?? NaN) / expected - 1)).toBeLessThan(relative);

describe('a straight line as a fitted curve', () => {
  test.each([
    ['by its scatter', { x, y }, true],
    ['weighted, by its scatter', { x, y, uncertainties }, true],
    ['by the stated uncertainties', { x, y, uncertainties }, false],
  ])('predicts as the band of the line does, %s', (_, data, scaled) => {
    const regression = weightedLinearRegression(data);
    const fit = lineAsCurve({ regression, scaled });
    for (const place of [-3, 0.5, 20]) {
      const value = fit.parameters[0]! + fit.parameters[1]! * place;
      const curve = predictCurve({ fit, value, gradient: [1, place] });
      const band = linearRegressionBand({ regression, x: place, scaled });
      close(curve.value, band.value);
      close(curve.standardError, band.standardError!);
      curve.confidenceInterval!.forEach((end, k) => close(end, band.confidenceInterval![k]!));
      curve.predictionInterval!.forEach((end, k) => close(end, band.predictionInterval![k]!));
    }
  });

  test('is what the search finds for the same data', () => {
    const line = fitLine({ x, y, uncertainties });
    const found = nonlinearRegression({
      model: ([a = 0, b = 0], place) => a + b * place,
      x,
      y,
      uncertainties,
      starts: [[1, 1]],
    });
    close(found.scatter, line.scatter, 1e-9);
    found.parameters.forEach((value, k) => close(value, line.parameters[k]!, 1e-9));
    standardErrors({ fit: found })!.forEach((error, k) =>
      close(error, standardErrors({ fit: line })![k]!, 1e-9),
    );
    expect(found.degreesOfFreedom).toBe(line.degreesOfFreedom);
  });

  test('of two points has no uncertainty, unless it was stated', () => {
    const two = { x: [0, 1], y: [1, 3] };
    const fit = fitLine(two);
    expect(standardErrors({ fit })).toBeNull();
    expect(varianceOf({ fit, gradient: [1, 0] })).toBeNull();
    expect(predictCurve({ fit, value: 5, gradient: [1, 2] })).toMatchObject({
      value: 5,
      standardError: null,
      confidenceInterval: null,
      predictionInterval: null,
    });
    expect(fit.scatter).toBe(0);
    const regression = weightedLinearRegression({ ...two, uncertainties: [0.3, 0.4] });
    // By hand: the slope of two points has the root of the sum of squares, 0.5.
    close(standardErrors({ fit: lineAsCurve({ regression, scaled: false }) })?.[1], 0.5);
  });
});

test('one spare point sets the scatter of a line (hand calculation)', () => {
  // The line 4/3 + 2x leaves −1/3, 2/3, −1/3.
  close(fitLine({ x: [0, 1, 2], y: [1, 4, 5] }).scatter, 2 / 3);
});

describe('a fitted curve', () => {
  const fit = {
    ...fitLine({ x, y }),
    parameters: [2, 3],
    covariance: [
      [4, 1],
      [1, 9],
    ],
  };

  test('carries its covariance to other parameters (hand calculation)', () => {
    const changed = inParameters({
      fit,
      parameters: [5, -1],
      jacobian: [
        [1, 1],
        [0, -2],
      ],
    });
    // Var(β₁ + β₂) = 4 + 9 + 2, Cov(β₁ + β₂, −2β₂) = −2(1 + 9), Var(−2β₂) = 36.
    expect(changed.covariance).toEqual([
      [15, -20],
      [-20, 36],
    ]);
    expect(changed.parameters).toEqual([5, -1]);
  });

  test('has no variance below zero where rounding would leave one', () => {
    const tight = {
      covariance: [
        [1, 1 + 1e-15],
        [1 + 1e-15, 1],
      ],
    };
    expect(varianceOf({ fit: tight, gradient: [1, -1] })).toBe(0);
  });
});
