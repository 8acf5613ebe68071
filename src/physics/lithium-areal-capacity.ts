import { faradayConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Charge per area that a layer of lithium metal holds.
 *
 * Q_A = L F / V_Li
 *
 * @param input.thickness - thickness of dense lithium *L* [m], ≥ 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns charge per area [C/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity dense lithium, all of it reached
 * @source krauskopf2020, lithium metal anode; Faraday's law
 * @example
 * lithiumArealCapacity({ thickness: 13e-6, lithiumMolarVolume: 13e-6 }) // 96485.3321233 C/m²
 */
export function lithiumArealCapacity({
  thickness,
  lithiumMolarVolume,
}: {
  thickness: number;
  lithiumMolarVolume: number;
}): number {
  requireNonNegative({ thickness });
  requirePositive({ lithiumMolarVolume });
  return (thickness * faradayConstant) / lithiumMolarVolume;
}
