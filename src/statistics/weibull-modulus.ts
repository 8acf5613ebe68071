/** Of the asymptotic standard deviation of m over m: √(6/π²). */
const asymptotic = Math.sqrt(6) / Math.PI;

function derivative(logarithms: readonly number[], failed: readonly number[], modulus: number) {
  const largest = Math.max(...logarithms);
  // Powers of x over the largest, so that none overflows.
  const powers = logarithms.map((each) => Math.exp(modulus * (each - largest)));
  const total = powers.reduce((sum, each) => sum + each, 0);
  const weighted = powers.reduce((sum, each, index) => sum + each * (logarithms[index] ?? 0), 0);
  const mean = failed.reduce((sum, each) => sum + each, 0) / failed.length;
  return weighted / total - 1 / modulus - mean;
}

/**
 * Weibull modulus of values, some of which may be known only to exceed what is given.
 *
 * Maximum likelihood: Σ x_i^m ln x_i / Σ x_i^m − 1/m = Σ_failed ln x_i / r, sums over all n, r of them failed
 *
 * @param input.failed - values at which specimens failed *x_i* [unit of x], > 0
 * @param input.survived - values that others outlived, none if left out *x_i* [unit of x], > 0
 * @returns modulus and its large-sample standard uncertainty 0.78 m/√r [1]
 * @throws {RangeError} if fewer than two different values failed or one is not positive
 * @validity one population of flaws; for small samples too large: at n = 8, all failed, by 22 % in the mean and 14 % in the median of 100 000 simulated samples
 * @source wu2006, maximum likelihood among the estimators of the modulus
 * @example
 * weibullModulus({ failed: [1, 2, 3] }).value // 2.73857317360 1
 */
export function weibullModulus({
  failed,
  survived = [],
}: {
  failed: readonly number[];
  survived?: readonly number[];
}): { value: number; uncertainty: number } {
  const all = [...failed, ...survived];
  if (!all.every((value) => value > 0 && value < Infinity)) {
    throw new RangeError('values must be positive');
  }
  if (new Set(failed).size < 2) throw new RangeError('two different failures are needed');
  const logarithms = all.map(Math.log);
  const logarithmsFailed = failed.map(Math.log);
  const at = (modulus: number) => derivative(logarithms, logarithmsFailed, modulus);
  // The derivative rises from −∞, so that one root lies between the bounds once they differ in sign.
  let [low, high] = [1, 1];
  while (at(low) > 0) low /= 2;
  while (at(high) < 0) high *= 2;
  while (high - low > 1e-14 * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (at(middle) < 0) low = middle;
    else high = middle;
  }
  const value = (low + high) / 2;
  return { value, uncertainty: (asymptotic * value) / Math.sqrt(failed.length) };
}
