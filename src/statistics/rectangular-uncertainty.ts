/**
 * Standard uncertainty of a value that is only known to lie in an interval.
 *
 * u = w / √12
 *
 * @param input.width - of the interval *w* [unit of y], ≥ 0
 * @returns standard uncertainty about the middle of the interval [unit of y]
 * @throws {RangeError} if the width is negative or not finite
 * @validity every place in the interval is as likely as any other
 * @source gum2008, clause 4.3.7
 * @example
 * rectangularUncertainty({ width: 12 }) // 3.46410161514 1
 */
export function rectangularUncertainty({ width }: { width: number }): number {
  if (!(width >= 0 && width < Infinity)) throw new RangeError('width must be finite and ≥ 0');
  return width / Math.sqrt(12);
}
