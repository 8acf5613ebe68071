import { faradayConstant } from '#units/constants';
import { requireFinite } from '#units/domain-error';

/**
 * Chemical potential of lithium at a potential, measured from lithium metal.
 *
 * μ_Li − μ°_Li = −F φ
 *
 * @param input.potentialVsLithium - potential against Li⁺/Li *φ* [V], finite
 * @returns chemical potential less that of the metal [J/mol]
 * @throws {DomainError} if the potential is not finite
 * @validity equilibrium of lithium between electrode and place
 * @source zhu2015, grand potential
 * @source richards2016, interface stability
 * @example
 * lithiumChemicalPotential({ potentialVsLithium: 1 }) // -96485.33212331 J/mol
 */
export function lithiumChemicalPotential({
  potentialVsLithium,
}: {
  potentialVsLithium: number;
}): number {
  requireFinite({ potentialVsLithium });
  return -faradayConstant * potentialVsLithium;
}
