import { fracturePressure } from '#physics/fracture-pressure';
import { pressurePotential } from '#physics/pressure-potential';

/**
 * Overpotential of plating at which a lithium-filled flaw can crack the electrolyte.
 *
 * η_c = p_c V_Li / F, p_c = K_Ic / (Y √(πa))
 *
 * @param input.fractureToughness - of the electrolyte *K_Ic* [Pa m^0.5], > 0
 * @param input.flawLength - length of the flaw *a* [m], > 0
 * @param input.geometryFactor - 1.12 for a straight edge crack *Y* [1], > 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns critical overpotential [V]
 * @throws {DomainError} if an input is not positive
 * @validity linear elastic fracture, lithium that cannot flow out of the flaw
 * @source porz2017, fracture by a lithium filament
 * @source duan2023, overpotential that toughness, flaw and geometry allow
 * @example
 * fractureOverpotential({ fractureToughness: 1.25e6, flawLength: 0.5e-6, geometryFactor: 1.12, lithiumMolarVolume: 13e-6 }) // 0.119981450508 V
 */
export function fractureOverpotential({
  fractureToughness,
  flawLength,
  geometryFactor,
  lithiumMolarVolume,
}: {
  fractureToughness: number;
  flawLength: number;
  geometryFactor: number;
  lithiumMolarVolume: number;
}): number {
  const pressure = fracturePressure({ fractureToughness, flawLength, geometryFactor });
  return pressurePotential({ pressure, lithiumMolarVolume });
}
