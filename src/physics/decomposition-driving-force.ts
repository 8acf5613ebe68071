import { faradayConstant } from '#units/constants';
import { DomainError, requireFinite } from '#units/domain-error';

/**
 * How far the chemical potential of lithium lies outside a stability window.
 *
 * Δμ_Li = F max(0, φ − E_ox, E_red − φ)
 *
 * @param input.potentialVsLithium - potential of the electrode against Li⁺/Li *φ* [V], finite
 * @param input.reductionPotential - lower limit of the window *E_red* [V], finite
 * @param input.oxidationPotential - upper limit of the window, not below E_red *E_ox* [V], finite
 * @returns driving force per mole of lithium exchanged, zero inside the window [J/mol]
 * @throws {DomainError} if an input is not finite or the limits are exchanged
 * @validity the first decomposition step alone; says nothing about its rate
 * @source zhu2015, stability windows
 * @source richards2016, interface stability
 * @example
 * decompositionDrivingForce({ potentialVsLithium: 3.7, reductionPotential: 1.71, oxidationPotential: 2.14 }) // 150517.118112 J/mol
 */
export function decompositionDrivingForce({
  potentialVsLithium,
  reductionPotential,
  oxidationPotential,
}: {
  potentialVsLithium: number;
  reductionPotential: number;
  oxidationPotential: number;
}): number {
  requireFinite({ potentialVsLithium, reductionPotential, oxidationPotential });
  if (oxidationPotential < reductionPotential) {
    throw new DomainError('oxidationPotential', 'must not be below E_red', oxidationPotential);
  }
  const beyond = potentialVsLithium - oxidationPotential;
  return faradayConstant * Math.max(0, beyond, reductionPotential - potentialVsLithium);
}
