import { describe, expect, test } from 'vitest';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { boxBod, misra1a } from './reference-data.ts';

const saturation = ([limit = 0, rate = 0]: number[], x: number) => -limit * Math.expm1(-rate * x);

const saturationGradient = ([limit = 0, rate = 0]: number[], x: number) => [
  -Math.expm1(-rate * x),
  limit * x * Math.exp(-rate * x),
];

describe('nonlinear regression against NIST', () => {
  const byDifferences = {};
  const byGradient = { gradient: saturationGradient };

  test.each([
    [[500, 1e-4], byDifferences],
    [[250, 5e-4], byDifferences],
    [[500, 1e-4], byGradient],
    [[250, 5e-4], byGradient],
  ])(
    'Misra1a from %s gives the certified values, derivatives given or not',
    (start, derivatives) => {
      const fit = nonlinearRegression({
        model: saturation,
        ...derivatives,
        ...misra1a,
        starts: [start],
      });
      expect(fit.status).toBe('converged');
      expect((fit.parameters[0] ?? 0) / 238.94212918).toBeCloseTo(1, 9);
      expect((fit.parameters[1] ?? 0) / 5.5015643181e-4).toBeCloseTo(1, 9);
      expect((fit.standardErrors?.[0] ?? 0) / 2.7070075241).toBeCloseTo(1, 8);
      expect((fit.standardErrors?.[1] ?? 0) / 7.2668688436e-6).toBeCloseTo(1, 8);
      expect(fit.residualSumOfSquares / 0.12455138894).toBeCloseTo(1, 9);
    },
  );

  test.each([
    ['by differences', byDifferences],
    ['given', byGradient],
  ])('BoxBOD gives the certified values, derivatives %s', (_, derivatives) => {
    const fit = nonlinearRegression({
      model: saturation,
      ...derivatives,
      ...boxBod,
      starts: [
        [1, 1],
        [100, 0.75],
      ],
    });
    expect(fit.status).toBe('converged');
    expect((fit.parameters[0] ?? 0) / 213.80940889).toBeCloseTo(1, 9);
    expect((fit.parameters[1] ?? 0) / 0.54723748542).toBeCloseTo(1, 9);
    expect((fit.standardErrors?.[0] ?? 0) / 12.354515176).toBeCloseTo(1, 8);
    expect(fit.residualSumOfSquares / 1168.0088766).toBeCloseTo(1, 9);
  });
});
