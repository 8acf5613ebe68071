import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegressionBand } from '#statistics/linear-regression-band';
import { FitError } from '#statistics/fit-error';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { norris } from './reference-data.ts';

const boltzmann = 1.380649e-23 / 1.602176634e-19;
const temperatures = [25, 40, 55, 70, 85].map((celsius) => celsius + 273.15);
const conductivities = [3.1e-4, 5.62e-4, 9.55e-4, 1.53e-3, 2.36e-3];
const inverse = temperatures.map((temperature) => 1 / temperature);
const forms = {
  sigma: conductivities.map(Math.log),
  sigmaT: conductivities.map((value, index) => Math.log(value * (temperatures[index] ?? NaN))),
};

describe('straight line of least squares', () => {
  test('gives the certified values of the NIST data set Norris', () => {
    const fit = weightedLinearRegression(norris);
    expect(fit.intercept / -0.262323073774029).toBeCloseTo(1, 11);
    expect(fit.slope / 1.00211681802045).toBeCloseTo(1, 13);
    expect(Math.sqrt(fit.scaledCovariance?.intercept ?? 0) / 0.232818234301152).toBeCloseTo(1, 12);
    expect(Math.sqrt(fit.scaledCovariance?.slope ?? 0) / 0.429796848199937e-3).toBeCloseTo(1, 12);
    expect(Math.sqrt(fit.residualSumOfSquares / 34) / 0.884796396144373).toBeCloseTo(1, 12);
    expect(fit.rSquared).toBeCloseTo(0.999993745883712, 14);
  });

  // Energy, its standard error, ln prefactor, its standard error, R²: worked example.
  test.each([
    ['sigma', 0.311035201733, 0.00179879707781, 4.03590890122, 0.0640139299011, 0.999899671819],
    ['sigmaT', 0.339137385181, 0.00137733809219, 10.8252558603, 0.0490154365776, 0.999950520016],
  ] as const)(
    'gives the worked Arrhenius fit of %s',
    (form, energy, energyError, ln, lnError, rSquared) => {
      const fit = weightedLinearRegression({ x: inverse, y: forms[form] });
      expect((-fit.slope * boltzmann) / energy).toBeCloseTo(1, 9);
      expect((Math.sqrt(fit.scaledCovariance?.slope ?? 0) * boltzmann) / energyError).toBeCloseTo(
        1,
        9,
      );
      expect(fit.intercept / ln).toBeCloseTo(1, 9);
      expect(Math.sqrt(fit.scaledCovariance?.intercept ?? 0) / lnError).toBeCloseTo(1, 9);
      expect(fit.rSquared).toBeCloseTo(rSquared, 11);
    },
  );

  test('scales absolute errors with the stated uncertainties, the scaled ones not at all', () => {
    const once = weightedLinearRegression({ ...norris, uncertainties: norris.x.map(() => 0.5) });
    const twice = weightedLinearRegression({ ...norris, uncertainties: norris.x.map(() => 1) });
    const plain = weightedLinearRegression(norris);
    expect(
      (twice.absoluteCovariance?.slope ?? 0) / (once.absoluteCovariance?.slope ?? 1),
    ).toBeCloseTo(4, 12);
    expect((once.scaledCovariance?.slope ?? 0) / (plain.scaledCovariance?.slope ?? 1)).toBeCloseTo(
      1,
      12,
    );
    expect(plain.absoluteCovariance).toBeNull();
  });

  test('gives variances and covariance of the stated uncertainties (fractions by hand)', () => {
    const x = [0, 1, 2, 3];
    const { absoluteCovariance, scaledCovariance, residualSumOfSquares } = weightedLinearRegression(
      { x, y: [0.1, 0.9, 2.2, 2.9], uncertainties: [0.1, 0.1, 0.2, 0.2] },
    );
    // Σw = 250, x̄ = 9/10, S_xx = 445/2.
    const expected = { intercept: 17 / 2225, slope: 2 / 445, covariance: -9 / 2225 };
    for (const key of ['intercept', 'slope', 'covariance'] as const) {
      expect((absoluteCovariance?.[key] ?? 0) / expected[key]).toBeCloseTo(1, 12);
      expect(
        (scaledCovariance?.[key] ?? 0) / ((expected[key] * residualSumOfSquares) / 2),
      ).toBeCloseTo(1, 12);
    }
  });

  test('has no R² where nothing varies that could be explained', () => {
    expect(weightedLinearRegression({ x: [0, 1, 2], y: [3, 3, 3] })).toMatchObject({
      slope: 0,
      rSquared: null,
    });
  });

  test('counts a point of half the uncertainty like four equal points', () => {
    const repeated = weightedLinearRegression({ x: [0, 1, 2, 2, 2, 2], y: [0, 2, 3, 3, 3, 3] });
    const weighted = weightedLinearRegression({
      x: [0, 1, 2],
      y: [0, 2, 3],
      uncertainties: [1, 1, 0.5],
    });
    expect(weighted.slope).toBeCloseTo(repeated.slope, 13);
    expect(weighted.intercept).toBeCloseTo(repeated.intercept, 13);
  });

  test('draws two points exactly and claims no error bar', () => {
    const fit = weightedLinearRegression({ x: [1, 3], y: [2, 8] });
    expect(fit).toMatchObject({
      intercept: -1,
      slope: 3,
      scaledCovariance: null,
      degreesOfFreedom: 0,
    });
    expect(linearRegressionBand({ regression: fit, x: 2 })).toMatchObject({
      value: 5,
      confidenceInterval: null,
    });
  });

  test('finds any line it is given, however far from the origin', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (intercept, slope, offset) => {
        const x = [0, 1, 2, 5].map((value) => value + offset);
        const fit = weightedLinearRegression({ x, y: x.map((value) => intercept + slope * value) });
        expect(Math.abs(fit.slope - slope)).toBeLessThan(1e-10);
      }),
    );
  });

  test('refuses equal x, unequal columns, a single point, zero uncertainty and NaN', () => {
    const refused = [
      { x: [1, 1, 1], y: [1, 2, 3] },
      { x: [0.1, 0.1, 0.1], y: [1, 2, 3] },
      { x: [1], y: [1] },
      { x: [1, 2], y: [1, NaN] },
      { x: [1, 2], y: [1, 2], uncertainties: [1, 0] },
    ];
    for (const input of refused) expect(() => weightedLinearRegression(input)).toThrow(FitError);
    expect(() => weightedLinearRegression({ x: [1, 2], y: [1] })).toThrow(RangeError);
  });

  test('tells places apart by 10⁻¹² of their mean, whatever they weigh', () => {
    const line = (distance: number) =>
      weightedLinearRegression({
        x: [1000 - distance, 1000 + distance],
        y: [0, 1],
        uncertainties: [0.01, 0.01],
      });
    expect(line(1.02e-9).slope * 2.04e-9).toBeCloseTo(1, 3);
    expect(() => line(0.98e-9)).toThrow('all x are equal');
  });

  test('three points leave one degree of freedom; little scatter is scatter (hand calculation)', () => {
    const fit = weightedLinearRegression({ x: [0, 1, 2], y: [0, 0.3, 0.3] });
    // S_xx = 2, S_xy = 0.3, S_yy = 0.06: RSS = 0.06 − 0.3²/2.
    expect(fit.residualSumOfSquares).toBeCloseTo(0.015, 14);
    expect(fit.scaledCovariance?.slope).toBeCloseTo(0.0075, 14);
    expect(fit.rSquared ?? NaN).toBeCloseTo(0.75, 14);
  });
});

test('points on a line have no scatter, whatever their unit: rounding is no uncertainty', () => {
  const nanometres = weightedLinearRegression({
    x: [60, 120, 180, 300],
    y: [10e-9, 16e-9, 22e-9, 34e-9],
  });
  expect(nanometres.residualSumOfSquares).toBe(0);
  expect(nanometres.scaledCovariance?.slope).toBe(0);
  // A part in 10¹² is scatter: a thousand times what rounding leaves.
  const scattered = [10e-9, 16e-9, 22e-9 * (1 + 1e-12), 34e-9];
  expect(
    weightedLinearRegression({ x: [60, 120, 180, 300], y: scattered }).residualSumOfSquares,
  ).toBeGreaterThan(0);
});

test('points on a falling line below zero have no scatter either', () => {
  const { residualSumOfSquares } = weightedLinearRegression({
    x: [60, 120, 180, 300],
    y: [-10e-9, -16e-9, -22e-9, -34e-9],
  });
  expect(residualSumOfSquares).toBe(0);
});

test('a point below the line is scatter, though those above it are held fast (hand calculation)', () => {
  // The outer points are known to 10⁻⁹ and set the line y = 1, from which the middle one is its uncertainty off.
  const { residualSumOfSquares } = weightedLinearRegression({
    x: [0, 1, 2],
    y: [1, 0, 1],
    uncertainties: [1e-9, 1, 1e-9],
  });
  expect(residualSumOfSquares).toBeCloseTo(1, 12);
});
