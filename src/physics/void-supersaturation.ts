import { gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Supersaturation of vacancies beside a round void that its surface tension tries to close.
 *
 * S = exp[2γ V_Li / (r R T)], the Gibbs–Thomson relation
 *
 * @param input.surfaceEnergy - of lithium against the void *γ* [J/m²], > 0
 * @param input.voidRadius - of the void *r* [m], > 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns vacancies beside the void over those in equilibrium [1]
 * @throws {DomainError} if an input is not positive
 * @validity a sphere inside the metal without pressure; a void at an interface that is badly wetted needs less
 * @source maier2004, equilibrium at a curved surface; derived here from a pressure of 2γ/r
 * @example
 * voidSupersaturation({ surfaceEnergy: 0.5, voidRadius: 1e-7, lithiumMolarVolume: 13e-6, temperature: 298.15 }) // 1.053840815 1
 */
export function voidSupersaturation({
  surfaceEnergy,
  voidRadius,
  lithiumMolarVolume,
  temperature,
}: {
  surfaceEnergy: number;
  voidRadius: number;
  lithiumMolarVolume: number;
  temperature: number;
}): number {
  requirePositive({ surfaceEnergy, voidRadius, lithiumMolarVolume, temperature });
  const work = (2 * surfaceEnergy * lithiumMolarVolume) / voidRadius;
  return Math.exp(work / (gasConstant * temperature));
}
