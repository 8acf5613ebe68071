/** More than any halving needs. */
const steps = 200;

/**
 * Where a falling function of a positive number meets zero, between two numbers at which it is not negative and
 * not positive: false position after Illinois in the logarithm, with halving where that crawls.
 */
export function fallingRoot(
  value: (at: number) => number,
  [low, high]: readonly [number, number],
): number {
  let [left, right] = [Math.log(low), Math.log(high)];
  let [above, below] = [value(low), value(high)];
  if (!(above > 0)) return low;
  if (!(below < 0)) return high;
  for (
    let step = 0;
    step < steps && right - left > 1e-14 * Math.max(1, Math.abs(left));
    step += 1
  ) {
    const line = left + ((right - left) * above) / (above - below);
    const isInside = line > left && line < right;
    const at = step % 3 === 2 || !isInside ? (left + right) / 2 : line;
    const found = value(Math.exp(at));
    if (found === 0) return Math.exp(at);
    if (found > 0) {
      [left, above] = [at, found];
      below /= 2;
    } else {
      [right, below] = [at, found];
      above /= 2;
    }
  }
  return Math.exp((left + right) / 2);
}
