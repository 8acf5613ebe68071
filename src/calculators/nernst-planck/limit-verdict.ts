/** Where a current stands against the largest that can flow for ever. */
export type Verdict = 'below' | 'at' | 'above' | 'none';

/** Digits of a ratio that rounding leaves. */
const rounding = 1e-12;

/** Nothing where no ratio was found. */
export function verdictOf(
  mobileIons: string | undefined,
  ratio: number | undefined,
): Verdict | undefined {
  if (mobileIons === 'cation') return 'none';
  if (ratio === undefined) return undefined;
  if (Math.abs(ratio - 1) <= rounding) return 'at';
  return ratio < 1 ? 'below' : 'above';
}
