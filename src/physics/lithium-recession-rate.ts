import { faradayConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Speed at which a lithium surface recedes on stripping or advances on plating.
 *
 * v = j V_Li / F
 *
 * @param input.currentDensity - current density *j* [A/m²], finite
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns speed, with the sign of the current [m/s]
 * @throws {DomainError} if an input is out of its domain
 * @validity all charge is lithium metal, dense and even
 * @source singh2022, 0.3 mA h cm⁻² as 1.45 µm of lithium; Faraday's law
 * @example
 * lithiumRecessionRate({ currentDensity: 10, lithiumMolarVolume: 13e-6 }) // 1.34735505531e-9 m/s
 */
export function lithiumRecessionRate({
  currentDensity,
  lithiumMolarVolume,
}: {
  currentDensity: number;
  lithiumMolarVolume: number;
}): number {
  requireFinite({ currentDensity });
  requirePositive({ lithiumMolarVolume });
  return (currentDensity * lithiumMolarVolume) / faradayConstant;
}
