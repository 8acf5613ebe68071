import { randomLcg, randomNormal } from 'd3-random';
import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import {
  monteCarloPropagation,
  startMonteCarloPropagation,
} from '#statistics/monte-carlo-propagation';

const pellet = {
  evaluate: ([resistance = 0, thickness = 0, diameter = 0]: number[]) =>
    (4 * thickness) / (resistance * Math.PI * diameter ** 2),
  values: [85, 1.5e-3, 12e-3],
  uncertainties: [0.6, 1e-5, 5e-5],
};

describe('Monte Carlo propagation', () => {
  test('agrees with the first-order uncertainty of the worked pellet', () => {
    const summary = monteCarloPropagation({ ...pellet, draws: 40_000 });
    const firstOrder = 0.156034257933 * 0.0127951505856;
    expect(Math.abs(summary.standardDeviation / firstOrder - 1)).toBeLessThan(0.02);
    expect(summary.standardDeviationStandardError / summary.standardDeviation).toBeCloseTo(
      1 / Math.sqrt(80_000),
      4,
    );
    const [lower, upper] = summary.interval;
    expect(Math.abs((upper - lower) / (2 * 1.959964 * firstOrder) - 1)).toBeLessThan(0.03);
  });

  test('finds the skewed interval of a log-normal output, which first order cannot', () => {
    const { interval, intervalStandardErrors, median } = monteCarloPropagation({
      evaluate: ([x = 0]) => Math.exp(x),
      values: [0],
      uncertainties: [1],
      draws: 60_000,
    });
    interval.forEach((edge, index) => {
      const exact = Math.exp(index === 0 ? -1.959963985 : 1.959963985);
      expect(Math.abs(edge - exact)).toBeLessThan(4 * (intervalStandardErrors[index] ?? 0));
    });
    expect(median).toBeCloseTo(1, 1);
  });

  test('gives the same digits in one piece and in pieces, and other digits for another seed', () => {
    const evaluate = (values: number[]) => [pellet.evaluate(values)];
    const run = startMonteCarloPropagation({ ...pellet, evaluate, draws: 1000, seed: 7 });
    let left = 1000;
    while (left > 0) left = run.advance(137);
    expect(run.summaries()[0]).toEqual(monteCarloPropagation({ ...pellet, draws: 1000, seed: 7 }));
    expect(run.summaries()[0]).not.toEqual(
      monteCarloPropagation({ ...pellet, draws: 1000, seed: 8 }),
    );
  });

  test('counts the draws for which the model has no value', () => {
    const evaluate = ([x = 0]: number[]) => {
      if (x <= 0) return NaN;
      return Math.log(x);
    };
    const summary = monteCarloPropagation({
      evaluate,
      values: [1],
      uncertainties: [1],
      draws: 20_000,
    });
    expect(summary.draws).toBe(20_000);
    // 15.87 % of a normal distribution lies more than one standard deviation below its mean.
    expect(summary.failures / summary.draws).toBeCloseTo(0.1587, 1.7);
  });

  test('counts failures for each output by itself', () => {
    const run = startMonteCarloPropagation({
      evaluate: ([x = 0]) => [x, Math.log(x), Infinity],
      values: [0],
      uncertainties: [1],
      draws: 5000,
      seed: 3,
    });
    run.advance(5000);
    const [all, half, none] = run.summaries();
    expect(all?.failures).toBe(0);
    expect((half?.failures ?? 0) / 5000).toBeCloseTo(0.5, 1);
    expect(none).toBeNull();
  });

  test('refuses what cannot be drawn', () => {
    expect(() => monteCarloPropagation({ ...pellet, draws: 1 })).toThrow(RangeError);
    expect(() => monteCarloPropagation({ ...pellet, uncertainties: [1, 1] })).toThrow(RangeError);
    const never = () => NaN;
    expect(() => monteCarloPropagation({ ...pellet, evaluate: never, draws: 10 })).toThrow(
      FitError,
    );
  });

  /** The whole numbers from zero on, in the place of draws. */
  const counting = (draws: number) => {
    let next = 0;
    return monteCarloPropagation({
      evaluate: () => next++,
      values: [0],
      uncertainties: [0],
      draws,
    });
  };

  test('describes 0, 1 … 100 as the formulas of whole numbers do (hand calculation)', () => {
    const summary = counting(101);
    // (n² − 1)/12 and (n² − 1)(3n² − 7)/240 are the central moments, n(n + 1)/12 the variance.
    const [second, fourth, variance] = [850, (10200 * 30596) / 240, (101 * 102) / 12];
    expect(summary.mean).toBeCloseTo(50, 12);
    expect(summary.median).toBe(50);
    expect(summary.standardDeviation).toBeCloseTo(Math.sqrt(variance), 11);
    expect(summary.meanStandardError).toBeCloseTo(Math.sqrt(variance / 101), 11);
    const ofVariance = Math.sqrt((fourth - second ** 2) / 101);
    expect(summary.standardDeviationStandardError).toBeCloseTo(
      ofVariance / (2 * Math.sqrt(variance)),
      11,
    );
    // The quantile is 100 p, its error that of p: the root of p(1 − p)/n.
    expect(summary.interval[0]).toBeCloseTo(2.5, 12);
    expect(summary.interval[1]).toBeCloseTo(97.5, 12);
    for (const error of summary.intervalStandardErrors)
      expect(error).toBeCloseTo(100 * Math.sqrt((0.025 * 0.975) / 101), 11);
  });

  test('looks for the errors of the ends of a small sample within the sample (hand calculation)', () => {
    // Of 0, 1 … 4: from 0 to 4 (0.025 + √(0.025 · 0.975 / 5)), and the mirror image.
    const half = (4 * (0.025 + Math.sqrt((0.025 * 0.975) / 5))) / 2;
    const { intervalStandardErrors } = counting(5);
    for (const error of intervalStandardErrors) expect(error).toBeCloseTo(half, 12);
  });

  test('summarises two draws, and draws that are all the same', () => {
    expect(counting(2)).toMatchObject({ mean: 0.5, standardDeviation: Math.SQRT1_2 });
    const constant = monteCarloPropagation({
      evaluate: () => 7,
      values: [0],
      uncertainties: [1],
      draws: 8,
    });
    expect(constant).toMatchObject({
      mean: 7,
      standardDeviation: 0,
      meanStandardError: 0,
      standardDeviationStandardError: 0,
    });
  });

  test('draws value + uncertainty × the normal numbers of seed 1, 20 000 unless told otherwise', () => {
    const normal = randomNormal.source(randomLcg(1))();
    const drawn: number[] = [];
    const evaluate = ([x = NaN]: number[]) => {
      drawn.push(x);
      return x;
    };
    monteCarloPropagation({ evaluate, values: [10], uncertainties: [2] });
    expect(drawn).toEqual(Array.from({ length: 20_000 }, () => 10 + 2 * normal()));
  });

  test('makes the draws asked for and tells how many are left', () => {
    const evaluate = ([x = 0]: number[]) => [x];
    const input = { evaluate, values: [0], uncertainties: [1], seed: 1 };
    const run = startMonteCarloPropagation({ ...input, draws: 1000 });
    expect(run.advance(137)).toBe(863);
    expect(run.advance(2000)).toBe(0);
    for (const draws of [1, 2.5, NaN])
      expect(() => startMonteCarloPropagation({ ...input, draws })).toThrow('two draws');
  });
});
