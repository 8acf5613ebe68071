import { gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Tension in the metal that has the same effect on atoms as a supersaturation of vacancies.
 *
 * p = R T ln S / V_Li
 *
 * @param input.supersaturation - vacancies over those in equilibrium *S* [1], > 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns tension, negative where vacancies are too few [Pa]
 * @throws {DomainError} if an input is not positive
 * @validity dilute vacancies; a void opens long before the large tensions that the formula can give
 * @source maier2004, chemical potential of vacancies; derived here from R T ln S = p V_Li
 * @example
 * vacancyTension({ supersaturation: 2, lithiumMolarVolume: 13e-6, temperature: 298.15 }) // 132175544 Pa
 */
export function vacancyTension({
  supersaturation,
  lithiumMolarVolume,
  temperature,
}: {
  supersaturation: number;
  lithiumMolarVolume: number;
  temperature: number;
}): number {
  requirePositive({ supersaturation, lithiumMolarVolume, temperature });
  return (gasConstant * temperature * Math.log(supersaturation)) / lithiumMolarVolume;
}
