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
});
