import { effectiveDegreesOfFreedom } from '#statistics/coverage-interval';
import { studentTCoverage, studentTQuantile } from '#statistics/student-t';

/** The difference of two means with what it rests on. */
export interface WelchDifference {
  difference: number;
  standardError: number;
  degreesOfFreedom: number;
  interval: [lower: number, upper: number];
  /** Probability of a difference as large as that between equal means; null where nothing scatters. */
  pValue: number | null;
}

/** Mean and variance of the mean. */
function meanOf(sample: readonly number[]): { mean: number; variance: number } {
  if (sample.length < 2) throw new RangeError('each sample needs at least two values');
  if (!sample.every(Number.isFinite)) throw new RangeError('every value must be finite');
  const count = sample.length;
  const mean = sample.reduce((sum, value) => sum + value, 0) / count;
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (count - 1) / count };
}

/**
 * Difference of the means of two samples that may scatter differently.
 *
 * Δ = ȳ − x̄, SE² = s_x²/n_x + s_y²/n_y, Δ ± t(ν) SE with ν by Welch and Satterthwaite
 *
 * @param input.first - sample *x* [unit of x], at least two finite values
 * @param input.second - sample *y* [unit of x], at least two finite values
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns difference of second and first with its standard error, degrees of freedom, interval and p value [unit of x]
 * @throws {RangeError} if a sample has fewer than two values, one is not finite, or the confidence is out of its domain
 * @validity independent, nearly normal samples
 * @source welch1947, difference of two means
 * @example
 * welchDifference({ first: [1, 2, 3], second: [3, 4, 5] }).difference // 2 unit of x
 */
export function welchDifference({
  first,
  second,
  confidence = 0.95,
}: {
  first: readonly number[];
  second: readonly number[];
  confidence?: number;
}): WelchDifference {
  const [one, other] = [meanOf(first), meanOf(second)];
  const difference = other.mean - one.mean;
  const standardError = Math.sqrt(one.variance + other.variance);
  const degreesOfFreedom = effectiveDegreesOfFreedom({
    components: [
      { uncertainty: Math.sqrt(one.variance), degreesOfFreedom: first.length - 1 },
      { uncertainty: Math.sqrt(other.variance), degreesOfFreedom: second.length - 1 },
    ],
  });
  const half = standardError && standardError * studentTQuantile({ degreesOfFreedom, confidence });
  const t = Math.abs(difference) / standardError;
  return {
    difference,
    standardError,
    degreesOfFreedom,
    interval: [difference - half, difference + half],
    pValue: standardError > 0 ? 1 - studentTCoverage({ t, degreesOfFreedom }) : null,
  };
}
