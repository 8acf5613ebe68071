import { gasConstant } from '#units/constants';
import { DomainError, requireNonNegative } from '#units/domain-error';

/**
 * Entropy of mixing of the ions that share one kind of site.
 *
 * ΔS = −R Σ x_i ln x_i
 *
 * @param input.siteFractions - shares of the site, together 1 *x_i* [1], each ≥ 0
 * @returns entropy per mole of sites [J/(mol K)]
 * @throws {DomainError} if an entry is out of its domain or the sum is not 1
 * @validity ions at random on the site
 * @source maier2004, configurational entropy
 * @example
 * mixingEntropy({ siteFractions: [0.5, 0.5] }) // 5.76314632164 J/(mol K)
 */
export function mixingEntropy({ siteFractions }: { siteFractions: number[] }): number {
  const whole = siteFractions.reduce((sum, fraction) => sum + fraction, 0);
  siteFractions.forEach((fraction) => requireNonNegative({ siteFractions: fraction }));
  if (Math.abs(whole - 1) > 1e-6) {
    throw new DomainError('siteFractions', 'must add up to one', whole);
  }
  // x ln x vanishes with x.
  return siteFractions.reduce(
    (sum, fraction) => (fraction === 0 ? sum : sum - gasConstant * fraction * Math.log(fraction)),
    0,
  );
}
