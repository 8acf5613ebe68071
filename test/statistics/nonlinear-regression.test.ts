import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { misra1a } from './reference-data.ts';

const saturation = ([limit = 0, rate = 0]: number[], x: number) => -limit * Math.expm1(-rate * x);

const saturationGradient = ([limit = 0, rate = 0]: number[], x: number) => [
  -Math.expm1(-rate * x),
  limit * x * Math.exp(-rate * x),
];

// Ageing of a resistance: hours and Ω cm², worked example.
const ageing = {
  x: [2, 5, 10, 20, 50, 100, 200, 500],
  y: [31.4, 34.1, 36.6, 40.9, 48.1, 56.9, 69.6, 93.1],
};

/** a + √(p² + qt) − p, written without its cancellation. */
const dealGrove = ([a = 0, p = 0, q = 0]: number[], t: number) =>
  a + (q * t) / (p + Math.sqrt(p * p + q * t));

test('given derivatives are weighted like the observations', () => {
  const task = {
    model: saturation,
    ...misra1a,
    uncertainties: misra1a.x.map((_, index) => 0.1 + 0.05 * index),
    starts: [[500, 1e-4]],
  };
  const fit = nonlinearRegression({ ...task, gradient: saturationGradient });
  // Extrapolated differences hold some ten digits; a wrong weight changes the first.
  nonlinearRegression(task).absoluteStandardErrors?.forEach((error, k) => {
    expect((fit.absoluteStandardErrors?.[k] ?? 0) / error).toBeCloseTo(1, 7);
  });
});

describe('nonlinear regression of growth laws', () => {
  test('finds the worked parabolic fit, which is also a straight line in √t', () => {
    const model = ([a = 0, b = 0]: number[], t: number) => a + b * Math.sqrt(t);
    const fit = nonlinearRegression({
      model,
      ...ageing,
      starts: [
        [1, 1],
        [100, 0.1],
      ],
    });
    expect((fit.parameters[0] ?? 0) / 27.4351377241).toBeCloseTo(1, 9);
    expect((fit.parameters[1] ?? 0) / 2.94824374857).toBeCloseTo(1, 9);
    expect((fit.standardErrors?.[1] ?? 0) / 0.0147722058835).toBeCloseTo(1, 9);
    expect(fit.residualSumOfSquares / 0.472883702436).toBeCloseTo(1, 9);
    expect(fit).toMatchObject({
      agreeingStarts: 2,
      statement: 'converged; 2 of 2 starting points led to it',
    });
  });

  test('recovers a Deal–Grove curve without noise from a distant start', () => {
    const truth = [10, 5, 4];
    const y = ageing.x.map((t) => dealGrove(truth, t));
    const fit = nonlinearRegression({
      model: dealGrove,
      x: ageing.x,
      y,
      starts: [
        [5, 1, 1],
        [20, 20, 10],
      ],
      lowerBounds: [0, 0, 0],
    });
    expect(fit.status).toBe('converged');
    fit.parameters.forEach((value, k) => expect(value / (truth[k] ?? 1)).toBeCloseTo(1, 7));
  });

  test('finds no linear stage in parabolic data: p goes to its bound, or is called undetermined', () => {
    const scatter = [-1.3, -0.7, -0.3, 0.3, -0.3, 0.3, -0.3, 0.3];
    const y = ageing.x.map((t, index) => 20 + 3 * Math.sqrt(t) + (scatter[index] ?? 0));
    const data = { model: dealGrove, x: ageing.x, y, lowerBounds: [-100, 0, 0] };
    const fit = nonlinearRegression({
      ...data,
      starts: [
        [20, 1, 9],
        [10, 5, 20],
        [20, 0.1, 9],
      ],
    });
    const line = weightedLinearRegression({ x: ageing.x.map(Math.sqrt), y });
    expect(fit.residualSumOfSquares / line.residualSumOfSquares).toBeCloseTo(1, 6);
    expect(fit).toMatchObject({ status: 'on-bound', onBound: [false, true, false] });
    expect(fit.standardErrors?.[1]).toBe(0);
    expect(
      nonlinearRegression({ ...data, lowerBounds: undefined, starts: [[20, 1, 9]] }),
    ).toMatchObject({
      status: 'undetermined',
      standardErrors: null,
    });
  });

  test('recovers logarithmic, power-law and Vogel–Tammann–Fulcher curves', () => {
    const curves = [
      {
        model: ([k = 0, tau = 1]: number[], t: number) => k * Math.log1p(t / tau),
        truth: [8, 3],
        start: [1, 20],
        x: ageing.x,
      },
      {
        model: ([a = 0, n = 0]: number[], t: number) => a * t ** n,
        truth: [2.5, 0.37],
        start: [1, 0.5],
        x: ageing.x,
      },
      {
        model: ([a = 0, b = 0, zero = 0]: number[], t: number) => {
          if (zero >= t) return NaN;
          return a - Math.log(t) / 2 - b / (t - zero);
        },
        truth: [7, 900, 190],
        start: [5, 1200, 220],
        x: [300, 310, 320, 335, 350, 370],
      },
    ];
    for (const { model, truth, start, x } of curves) {
      const fit = nonlinearRegression({
        model,
        x,
        y: x.map((place) => model(truth, place)),
        starts: [start],
      });
      expect(fit.status).toBe('converged');
      fit.parameters.forEach((value, k) => expect(value / (truth[k] ?? 1)).toBeCloseTo(1, 6));
    }
  });

  test('fits thousands of points, all of them, with errors that fall with the root of their number', () => {
    const model = ([a = 0, b = 0]: number[], t: number) => a + b * Math.sqrt(t);
    const x = Array.from({ length: 3000 }, (_, index) => index + 1);
    const y = x.map((t) => 30 + 2 * Math.sqrt(t) + Math.sin(12.9898 * t));
    const fit = nonlinearRegression({ model, x, y, starts: [[1, 1]] });
    const line = weightedLinearRegression({ x: x.map(Math.sqrt), y });
    expect((fit.parameters[1] ?? 0) / line.slope).toBeCloseTo(1, 10);
    expect(
      (fit.standardErrors?.[1] ?? 0) / Math.sqrt(line.scaledCovariance?.slope ?? 1),
    ).toBeCloseTo(1, 9);
    expect(fit.residuals).toHaveLength(3000);
  });

  test('does not depend on the unit of anything', () => {
    const seconds = ageing.x.map((hours) => 3600 * hours);
    const squareMetres = ageing.y.map((value) => value * 1e-4);
    const model = ([a = 0, n = 0]: number[], t: number) => a * t ** n;
    const usual = nonlinearRegression({ model, ...ageing, starts: [[20, 0.3]] });
    const strict = nonlinearRegression({
      model,
      x: seconds,
      y: squareMetres,
      starts: [[1e-4, 0.3]],
    });
    expect((strict.parameters[1] ?? 0) / (usual.parameters[1] ?? 1)).toBeCloseTo(1, 8);
    expect((strict.standardErrors?.[1] ?? 0) / (usual.standardErrors?.[1] ?? 1)).toBeCloseTo(1, 7);
  });

  test('gives absolute errors only for stated uncertainties', () => {
    const uncertainties = ageing.x.map(() => 0.5);
    const model = ([a = 0, b = 0]: number[], t: number) => a + b * Math.sqrt(t);
    const fit = nonlinearRegression({ model, ...ageing, uncertainties, starts: [[1, 1]] });
    const scatter = Math.sqrt(0.472883702436 / 6);
    expect(
      (fit.absoluteStandardErrors?.[1] ?? 0) / ((0.0147722058835 * 0.5) / scatter),
    ).toBeCloseTo(1, 9);
    expect((fit.standardErrors?.[1] ?? 0) / 0.0147722058835).toBeCloseTo(1, 9);
    expect(
      nonlinearRegression({ model, ...ageing, starts: [[1, 1]] }).absoluteStandardErrors,
    ).toBeNull();
  });
});

describe('nonlinear regression says what it cannot do', () => {
  test('parameters that only act as a product are undetermined', () => {
    const model = ([a = 0, b = 0]: number[], x: number) => a * b * x;
    const fit = nonlinearRegression({ model, x: [1, 2, 3], y: [2, 4.1, 5.9], starts: [[1, 1]] });
    expect(fit).toMatchObject({ status: 'undetermined', standardErrors: null, covariance: null });
  });

  test('as many points as parameters leave no error bar', () => {
    const fit = nonlinearRegression({
      model: saturation,
      x: [1, 3],
      y: [5, 9],
      starts: [[10, 0.5]],
    });
    expect(fit).toMatchObject({ degreesOfFreedom: 0, standardErrors: null });
    expect(fit.residualSumOfSquares).toBeLessThan(1e-20);
  });

  test('refuses unusable data and starts outside the domain', () => {
    const model = saturation;
    const starts = [[1, 1]];
    expect(() => nonlinearRegression({ model, x: [1], y: [1], starts })).toThrow(FitError);
    expect(() => nonlinearRegression({ model, x: [1, 2], y: [1], starts })).toThrow(RangeError);
    expect(() => nonlinearRegression({ model, x: [1, 2], y: [1, NaN], starts })).toThrow(FitError);
    expect(() => nonlinearRegression({ model, x: [1, 2], y: [1, 2], starts: [] })).toThrow(
      RangeError,
    );
    const never = () => NaN;
    expect(() => nonlinearRegression({ model: never, x: [1, 2, 3], y: [1, 2, 3], starts })).toThrow(
      FitError,
    );
  });
});
