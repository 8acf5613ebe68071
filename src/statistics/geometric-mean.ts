import { studentTQuantile } from '#statistics/student-t';
import { welchDifference } from '#statistics/welch-difference';

function logarithms(sample: readonly number[]): number[] {
  if (!sample.every((value) => value > 0 && value < Infinity))
    throw new RangeError('every value must be positive and finite');
  return sample.map(Math.log);
}

/** A geometric mean; without an interval where there is only one value. */
export interface GeometricMean {
  mean: number;
  interval: [lower: number, upper: number] | null;
}

/**
 * Geometric mean of a sample with the interval of its place.
 *
 * ln g = Σ ln x / n, ln g ± t(n − 1) s / √n, s of ln x
 *
 * @param input.sample - values *x* [unit of x], at least one, each > 0
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns geometric mean and its interval, null for a single value [unit of x]
 * @throws {RangeError} if there is no value, one is not positive, or the confidence is out of its domain
 * @validity independent values of a log-normal distribution
 * @source gum2008, 4.2, on the logarithms
 * @example
 * geometricMean({ sample: [1, 10, 100] }).mean // 10 unit of x
 */
export function geometricMean({
  sample,
  confidence = 0.95,
}: {
  sample: readonly number[];
  confidence?: number;
}): GeometricMean {
  const count = sample.length;
  if (count === 0) throw new RangeError('a mean needs at least one value');
  const logs = logarithms(sample);
  const mean = logs.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean: Math.exp(mean), interval: null };
  const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (count - 1) / count);
  const half = error && error * studentTQuantile({ degreesOfFreedom: count - 1, confidence });
  return { mean: Math.exp(mean), interval: [Math.exp(mean - half), Math.exp(mean + half)] };
}

/** A ratio with what it rests on. */
export interface RatioOfMeans {
  ratio: number;
  degreesOfFreedom: number;
  interval: [lower: number, upper: number];
  /** Probability of a ratio as far from 1 between equal means; null where nothing scatters. */
  pValue: number | null;
}

/**
 * Ratio of the geometric means of two samples.
 *
 * ln r = mean of ln y − mean of ln x, its interval by Welch and Satterthwaite
 *
 * @param input.first - values *x* [unit of x], at least two, each > 0
 * @param input.second - values *y* [unit of x], at least two, each > 0
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns ratio of second to first with its interval, degrees of freedom and p value [1]
 * @throws {RangeError} if a sample has fewer than two values, one is not positive, or the confidence is out of its domain
 * @validity independent values of log-normal distributions, which may scatter differently
 * @source welch1947, difference of two means, on the logarithms
 * @example
 * ratioOfGeometricMeans({ first: [1, 2, 4], second: [3, 6, 12] }).ratio // 3.00000000000 1
 */
export function ratioOfGeometricMeans({
  first,
  second,
  confidence = 0.95,
}: {
  first: readonly number[];
  second: readonly number[];
  confidence?: number;
}): RatioOfMeans {
  const found = welchDifference({
    first: logarithms(first),
    second: logarithms(second),
    confidence,
  });
  const { difference, degreesOfFreedom, interval, pValue } = found;
  return {
    ratio: Math.exp(difference),
    degreesOfFreedom,
    interval: [Math.exp(interval[0]), Math.exp(interval[1])],
    pValue,
  };
}
