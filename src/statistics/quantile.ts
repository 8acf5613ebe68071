/**
 * Quantile of a sorted sample, by straight lines between its order statistics.
 *
 * Q(p) = x_k + (h − k)(x_{k+1} − x_k), h = (n − 1) p, k = ⌊h⌋, counting from zero
 *
 * @param input.sorted - sample in rising order *x* [unit of x], at least one value
 * @param input.probability - share of the sample below *p* [1], 0 ≤ p ≤ 1
 * @returns quantile [unit of x]
 * @throws {RangeError} if the sample is empty or the probability is outside 0 to 1
 * @validity any sample; coarse when n p is small
 * @source gum2008, Supplement 1, coverage intervals
 * @example
 * quantile({ sorted: [1, 2, 3, 4], probability: 0.5 }) // 2.5 1
 */
export function quantile({
  sorted,
  probability,
}: {
  sorted: ArrayLike<number>;
  probability: number;
}): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('probability outside 0 to 1');
  const position = (sorted.length - 1) * probability;
  const lower = Math.floor(position);
  const below = sorted[lower] ?? NaN;
  const above = sorted[Math.min(lower + 1, sorted.length - 1)] ?? NaN;
  return position === lower ? below : below + (position - lower) * (above - below);
}
