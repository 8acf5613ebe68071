/** Places and weights of the double-exponential rule on 0 … 1, which forgives a pole beside an end. */
const nodes = Array.from({ length: 129 }, (_, index) => {
  const t = (index - 64) / 16;
  const inner = (Math.PI / 2) * Math.sinh(t);
  const weight = ((Math.PI / 2) * Math.cosh(t)) / Math.cosh(inner) ** 2 / 32;
  // From the nearer end, so that a place beside it keeps its digits.
  const fromNear = 1 / (1 + Math.exp(2 * Math.abs(inner)));
  return { fromStart: t < 0 ? fromNear : 1 - fromNear, weight };
});

/** Mean of a function over 0 … 1. */
export function meanValue(of: (place: number) => number): number {
  return nodes.reduce((sum, { fromStart, weight }) => sum + weight * of(fromStart), 0);
}
