/** A corrected Akaike criterion, or why there is none. */
export interface AkaikeResult {
  value: number | null;
  reason: string | null;
}

/**
 * Corrected Akaike information criterion of a least-squares fit; the smaller, the better.
 *
 * AICc = n ln(RSS/n) + 2K + 2K(K + 1)/(n − K − 1), K = coefficients + 1 for the variance
 *
 * @param input.residualSumOfSquares - of the fit *RSS* [unit of y²], ≥ 0
 * @param input.observations - number of data points *n* [1], ≥ 1
 * @param input.coefficients - number of fitted coefficients *K − 1* [1], ≥ 1
 * @returns value, or null with the reason why the criterion does not exist [1]
 * @throws {RangeError} if an input is out of its domain
 * @validity models fitted to the same data in the same transformation
 * @source burnham2002, corrected criterion for least squares
 * @example
 * correctedAkaike({ residualSumOfSquares: 0.472883702436, observations: 8, coefficients: 2 }).value // -10.626778677 1
 */
export function correctedAkaike({
  residualSumOfSquares,
  observations,
  coefficients,
}: {
  residualSumOfSquares: number;
  observations: number;
  coefficients: number;
}): AkaikeResult {
  if (!(residualSumOfSquares >= 0)) throw new RangeError('the sum of squares must not be negative');
  if (!(observations >= 1 && coefficients >= 1))
    throw new RangeError('counts must be at least one');
  const parameters = coefficients + 1;
  const spare = observations - parameters - 1;
  if (spare <= 0) {
    return {
      value: null,
      reason: `needs at least ${parameters + 2} points for ${coefficients} coefficients`,
    };
  }
  if (residualSumOfSquares === 0) return { value: null, reason: 'the fit leaves no residuals' };
  const likelihood = observations * Math.log(residualSumOfSquares / observations);
  const penalty = 2 * parameters + (2 * parameters * (parameters + 1)) / spare;
  return { value: likelihood + penalty, reason: null };
}

/**
 * Weights of models, the support the data give each of them relative to the others.
 *
 * w = exp(−Δ/2) / Σ exp(−Δ/2), Δ = AICc − min AICc
 *
 * @param input.values - criterion of each model, null where it does not exist *AICc* [1], finite or null
 * @returns weight of each model, null where it has no criterion [1]
 * @throws {RangeError} if a value is not finite
 * @validity among the models compared; none of them need be right
 * @source burnham2002, Akaike weights
 * @example
 * akaikeWeights({ values: [0, 2] })[0] // 0.731058578630 1
 */
export function akaikeWeights({ values }: { values: (number | null)[] }): (number | null)[] {
  const known = values.filter((value) => value !== null);
  if (!known.every(Number.isFinite)) throw new RangeError('every criterion must be finite or null');
  const least = known.reduce((smallest, value) => Math.min(smallest, value), Infinity);
  const shares = values.map((value) => (value === null ? null : Math.exp((least - value) / 2)));
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return shares.map((share) => (share === null ? null : share / total));
}
