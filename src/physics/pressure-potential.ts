import { faradayConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Overpotential of plating that a pressure in the metal asks for; the potential of the metal itself sinks by as much.
 *
 * η = V_Li p / F
 *
 * @param input.pressure - pressure in the lithium *p* [Pa], finite
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns overpotential that can hold that pressure, positive for a metal under pressure [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity incompressible metal, equilibrium between metal and electrolyte
 * @source monroe2005, pressure in the deposition kinetics; derived here from dμ = V_Li dp
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
