import { welchDifference } from '#statistics/welch-difference';

function logarithms(sample: readonly number[]): number[] {
  if (!sample.every((value) => value > 0 && value < Infinity))
    throw new RangeError('every value must be positive and finite');
  return sample.map(Math.log);
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
