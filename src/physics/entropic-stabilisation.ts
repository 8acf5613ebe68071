import { mixingEntropy } from '#physics/mixing-entropy';
import { requirePositive } from '#units/domain-error';

/**
 * Energy by which the entropy of mixing favours a phase at a temperature.
 *
 * T ΔS = −R T Σ x_i ln x_i
 *
 * @param input.siteFractions - shares of the site, together 1 *x_i* [1], each ≥ 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns energy per mole of sites, not per formula unit [J/mol]
 * @throws {DomainError} if an input is out of its domain or the sum of the shares is not 1
 * @validity ions at random on the site; the energy of mixing itself is not in it
 * @source maier2004, configurational entropy
 * @example
 * entropicStabilisation({ siteFractions: [0.5, 0.5], temperature: 1000 }) // 5763.14632164 J/mol
 */
export function entropicStabilisation({
  siteFractions,
  temperature,
}: {
  siteFractions: number[];
  temperature: number;
}): number {
  requirePositive({ temperature });
  return temperature * mixingEntropy({ siteFractions });
}
