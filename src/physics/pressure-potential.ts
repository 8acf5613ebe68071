import { faradayConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Shift of the lithium potential by pressure in the metal.
 *
 * ΔE = V_Li p / F
 *
 * @param input.pressure - pressure in the lithium *p* [Pa], finite
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns overpotential that builds that pressure up [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity incompressible metal, equilibrium between metal and electrolyte
 * @source monroe2005, pressure in the deposition kinetics
 * @example
 * pressurePotential({ pressure: 1e6, lithiumMolarVolume: 13e-6 }) // 1.34735505531e-4 V
 */
export function pressurePotential({
  pressure,
  lithiumMolarVolume,
}: {
  pressure: number;
  lithiumMolarVolume: number;
}): number {
  requireFinite({ pressure });
  requirePositive({ lithiumMolarVolume });
  return (lithiumMolarVolume * pressure) / faradayConstant;
}
