import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { linearRegressionBand } from '#statistics/linear-regression-band';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';

const temperatures = [25, 40, 55, 70, 85].map((celsius) => celsius + 273.15);
const conductivities = [3.1e-4, 5.62e-4, 9.55e-4, 1.53e-3, 2.36e-3];
const x = temperatures.map((temperature) => 1 / temperature);
const at60 = 333.15;

describe('bands of a fitted line', () => {
  // σ(60 °C) to twelve digits, the intervals to the six digits of the worked example.
  test.each([
    ['σ', 0, 1.11568042509e-3, [1.10043e-3, 1.13114e-3], [1.07993e-3, 1.15261e-3]],
    ['σT', 1, 1.11777858886e-3, [1.10606e-3, 1.12962e-3], [1.09025e-3, 1.146e-3]],
  ])(
    'give the worked prediction at 60 °C in the form %s',
    (_, power, value, confidence, prediction) => {
      const y = conductivities.map((sigma, i) =>
        Math.log(sigma * (temperatures[i] ?? NaN) ** power),
      );
      const band = linearRegressionBand({
        regression: weightedLinearRegression({ x, y }),
        x: 1 / at60,
      });
      const sigma = (logarithm: number) => Math.exp(logarithm) / at60 ** power;
      expect(sigma(band.value) / value).toBeCloseTo(1, 9);
      band.confidenceInterval?.forEach((edge, i) =>
        expect(Math.abs(sigma(edge) - (confidence[i] ?? NaN))).toBeLessThan(0.51e-8),
      );
      band.predictionInterval?.forEach((edge, i) =>
        expect(Math.abs(sigma(edge) - (prediction[i] ?? NaN))).toBeLessThan(0.51e-8),
      );
    },
  );

  const uncertainties = [0.1, 0.1, 0.2, 0.2];
  const regression = weightedLinearRegression({
    x: [0, 1, 2, 3],
    y: [0.1, 0.9, 2.2, 2.9],
    uncertainties,
  });

  test('are narrowest at the weighted mean, where the line alone has the error of a mean', () => {
    const { standardError } = linearRegressionBand({
      regression,
      x: regression.meanX,
      scaled: false,
    });
    expect(standardError).toBeCloseTo(1 / Math.sqrt(100 + 100 + 25 + 25), 12);
    const away = linearRegressionBand({ regression, x: regression.meanX + 1, scaled: false });
    expect(away.standardError).toBeGreaterThan(standardError ?? Infinity);
  });

  test('are not there for stated uncertainties where none were stated', () => {
    const plain = weightedLinearRegression({ x: [0, 1, 2, 3], y: [0.1, 0.9, 2.2, 2.9] });
    const none = { standardError: null, confidenceInterval: null, predictionInterval: null };
    expect(linearRegressionBand({ regression: plain, x: 1, scaled: false })).toMatchObject(none);
    expect(linearRegressionBand({ regression: plain, x: 1 }).standardError).toBeGreaterThan(0);
    const two = weightedLinearRegression({ x: [0, 1], y: [0, 1], uncertainties: [0.1, 0.1] });
    expect(linearRegressionBand({ regression: two, x: 1 })).toMatchObject(none);
    expect(
      linearRegressionBand({ regression: two, x: 1, scaled: false }).standardError,
    ).toBeCloseTo(0.1, 13);
  });

  test('use the normal quantile for stated uncertainties and that of a typical point for a new one', () => {
    const band = linearRegressionBand({ regression, x: 1, scaled: false });
    const [lower = 0, upper = 0] = band.confidenceInterval ?? [];
    expect((upper - lower) / 2 / (band.standardError ?? 1)).toBeCloseTo(1.959963984540054, 11);
    const exact = linearRegressionBand({
      regression,
      x: 1,
      scaled: false,
      uncertaintyOfObservation: 0,
    });
    expect(exact.predictionInterval).toEqual(exact.confidenceInterval);
    const half = ([low = 0, high = 0]: number[] = []) => (high - low) / 2 / 1.959963984540054;
    // By hand: 17/2225 − 18/2225 + 2/445 of the line at 1, and 4/250 of a typical point.
    const line = 9 / 2225;
    expect(half(band.predictionInterval ?? [])).toBeCloseTo(Math.sqrt(line + 4 / 250), 11);
    const rough = linearRegressionBand({
      regression,
      x: 1,
      scaled: false,
      uncertaintyOfObservation: 0.3,
    });
    expect(half(rough.predictionInterval ?? [])).toBeCloseTo(Math.sqrt(line + 0.09), 11);
    expect(() => linearRegressionBand({ regression, x: NaN })).toThrow(FitError);
  });
});
