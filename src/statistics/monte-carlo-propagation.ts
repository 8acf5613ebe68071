import { randomLcg, randomNormal } from 'd3-random';
import { FitError } from '#statistics/fit-error';
import { quantile } from '#statistics/quantile';

/** What a sample of outputs says; each statistic with its own standard error. */
export interface MonteCarloSummary {
  mean: number;
  meanStandardError: number;
  standardDeviation: number;
  standardDeviationStandardError: number;
  median: number;
  /** 2.5 and 97.5 percentiles */
  interval: [number, number];
  intervalStandardErrors: [number, number];
  /** draws made, those outside the domain of the model included */
  draws: number;
  /** draws for which the model had no value; the other numbers do not hold them */
  failures: number;
}

/** A calculation under way, to be advanced in pieces. */
export interface MonteCarloRun {
  /** makes up to `count` more draws and returns how many are left */
  advance(count: number): number;
  /** one summary per output, of the draws made so far; null for an output with fewer than two values */
  summaries(): (MonteCarloSummary | null)[];
}

/** Half the distance between the order statistics one binomial standard deviation apart. */
function quantileStandardError(sorted: Float64Array, probability: number): number {
  const deviation = Math.sqrt((probability * (1 - probability)) / sorted.length);
  const upper = quantile({ sorted, probability: Math.min(1, probability + deviation) });
  return (upper - quantile({ sorted, probability: Math.max(0, probability - deviation) })) / 2;
}

function summarise(sample: Float64Array, draws: number): MonteCarloSummary | null {
  const count = sample.length;
  if (count < 2) return null;
  const sorted = sample.slice().sort();
  const mean = sorted.reduce((sum, value) => sum + value / count, 0);
  const secondMoment = sorted.reduce((sum, value) => sum + (value - mean) ** 2 / count, 0);
  const fourthMoment = sorted.reduce((sum, value) => sum + (value - mean) ** 4 / count, 0);
  const standardDeviation = Math.sqrt((secondMoment * count) / (count - 1));
  const excess = Math.sqrt(Math.max(0, fourthMoment - secondMoment ** 2) / count);
  return {
    mean,
    meanStandardError: standardDeviation / Math.sqrt(count),
    standardDeviation,
    standardDeviationStandardError: standardDeviation > 0 ? excess / (2 * standardDeviation) : 0,
    median: quantile({ sorted, probability: 0.5 }),
    interval: [quantile({ sorted, probability: 0.025 }), quantile({ sorted, probability: 0.975 })],
    intervalStandardErrors: [
      quantileStandardError(sorted, 0.025),
      quantileStandardError(sorted, 0.975),
    ],
    draws,
    failures: draws - count,
  };
}

/**
 * Prepares a Monte Carlo propagation that the caller advances in pieces and may abandon.
 *
 * x_i = N(value_i, uncertainty_i), f = f(x), repeated; the same seed gives the same draws
 *
 * @param input.evaluate - outputs as a function of the inputs *f* [unit of f], NaN outside its domain
 * @param input.values - means of the normal distributions of the inputs *x* [unit of x], finite
 * @param input.uncertainties - their standard deviations *u* [unit of x], ≥ 0
 * @param input.draws - number of draws to make in all *M* [1], whole number ≥ 2
 * @param input.seed - start of the random sequence *seed* [1], finite
 * @returns a run to advance; its summaries hold the statistics [unit of f]
 * @throws {RangeError} if an uncertainty is negative or missing, or there are fewer than two draws
 * @validity independent, normally distributed inputs; failures cut the tails off and are counted
 * @source gum2008, Supplement 1, propagation of distributions
 * @example
 * startMonteCarloPropagation({ evaluate: ([x]) => [x], values: [1], uncertainties: [0.1], draws: 500, seed: 1 }).advance(200) // 300 1
 */
export function startMonteCarloPropagation({
  evaluate,
  values,
  uncertainties,
  draws,
  seed,
}: {
  evaluate: (values: number[]) => number[];
  values: number[];
  uncertainties: number[];
  draws: number;
  seed: number;
}): MonteCarloRun {
  if (!values.every((_, index) => (uncertainties[index] ?? -1) >= 0)) {
    throw new RangeError('every input needs an uncertainty that is not negative');
  }
  if (!(Number.isInteger(draws) && draws >= 2))
    throw new RangeError('at least two draws are needed');
  const normal = randomNormal.source(randomLcg(seed))();
  const samples: { kept: number; values: Float64Array }[] = [];
  let made = 0;
  const draw = () => {
    const inputs = values.map((value, index) => value + (uncertainties[index] ?? 0) * normal());
    evaluate(inputs).forEach((value, output) => {
      const sample = (samples[output] ??= { kept: 0, values: new Float64Array(draws) });
      if (Number.isFinite(value)) sample.values[sample.kept++] = value;
    });
    made += 1;
  };
  return {
    advance(count) {
      for (const end = Math.min(draws, made + count); made < end;) draw();
      return draws - made;
    },
    summaries() {
      return samples.map((sample) => summarise(sample.values.subarray(0, sample.kept), made));
    },
  };
}

/**
 * Monte Carlo propagation of one output, all draws at once.
 *
 * x_i = N(value_i, uncertainty_i), f = f(x), repeated; the same seed gives the same draws
 *
 * @param input.evaluate - output as a function of the inputs *f* [unit of f], NaN outside its domain
 * @param input.values - means of the normal distributions of the inputs *x* [unit of x], finite
 * @param input.uncertainties - their standard deviations *u* [unit of x], ≥ 0
 * @param input.draws - number of draws, 20 000 if left out *M* [1], whole number ≥ 2
 * @param input.seed - start of the random sequence, 1 if left out *seed* [1], finite
 * @returns mean, standard deviation, 95 % interval, their standard errors, failures [unit of f]
 * @throws {FitError} if fewer than two draws succeed; a RangeError if an uncertainty is negative or missing; what evaluate throws
 * @validity independent, normally distributed inputs; failures cut the tails off and are counted
 * @source gum2008, Supplement 1, propagation of distributions
 * @example
 * monteCarloPropagation({ evaluate: ([x]) => 2 * x, values: [3], uncertainties: [0], draws: 10 }).mean // 6.00000000 1
 */
export function monteCarloPropagation({
  evaluate,
  values,
  uncertainties,
  draws = 20_000,
  seed = 1,
}: {
  evaluate: (values: number[]) => number;
  values: number[];
  uncertainties: number[];
  draws?: number;
  seed?: number;
}): MonteCarloSummary {
  const asVector = (inputs: number[]) => [evaluate(inputs)];
  const run = startMonteCarloPropagation({
    evaluate: asVector,
    values,
    uncertainties,
    draws,
    seed,
  });
  run.advance(draws);
  const [summary] = run.summaries();
  if (!summary)
    throw new FitError('outside-domain', 'fewer than two draws lie in the domain of the model');
  return summary;
}
