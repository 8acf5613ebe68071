/** A mean of positive values with the scatter behind it. */
export interface GeometricMean {
  value: number;
  /** Standard uncertainty of the mean, value × that of the logarithm; none from a single value. */
  uncertainty?: number;
  degreesOfFreedom?: number;
}

/**
 * Geometric mean of positive values, with its standard uncertainty from their scatter.
 *
 * ln x̄ = Σ ln x_i / n, u(ln x̄) = s / √n with n − 1 degrees of freedom
 *
 * @param input.values - measured values *x_i* [unit of x], > 0
 * @returns mean, uncertainty to first order and degrees of freedom [unit of x]
 * @throws {RangeError} if there is no value or one is not positive
 * @validity independent specimens whose logarithms are nearly normal, none of them censored
 * @source gum2008, clause 4.2, on the logarithms
 * @example
 * geometricMean({ values: [1, 100] }).value // 10.0000000000 1
 */
export function geometricMean({ values }: { values: readonly number[] }): GeometricMean {
  if (values.length === 0) throw new RangeError('no values');
  if (!values.every((value) => value > 0 && value < Infinity)) {
    throw new RangeError('values must be positive');
  }
  const logarithms = values.map(Math.log);
  const count = values.length;
  const mean = logarithms.reduce((sum, each) => sum + each, 0) / count;
  const value = Math.exp(mean);
  if (count < 2) return { value };
  const squares = logarithms.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const uncertainty = value * Math.sqrt(squares / (count - 1) / count);
  return { value, uncertainty, degreesOfFreedom: count - 1 };
}
