import { faradayConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Pressure that an overpotential can build up in confined lithium.
 *
 * p = η F / V_Li
 *
 * @param input.overpotential - overpotential of plating *η* [V], finite
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns pressure in the lithium, an upper bound [Pa]
 * @throws {DomainError} if an input is out of its domain
 * @validity lithium that can neither flow out nor yield, incompressible
 * @source porz2017, pressure in a lithium filament
 * @source duan2023, eq. 2: 10 mV and 13 cm³/mol give about 75 MPa
 * @example
 * pressureFromOverpotential({ overpotential: 0.01, lithiumMolarVolume: 13e-6 }) // 74219486.2487 Pa
 */
export function pressureFromOverpotential({
  overpotential,
  lithiumMolarVolume,
}: {
  overpotential: number;
  lithiumMolarVolume: number;
}): number {
  requireFinite({ overpotential });
  requirePositive({ lithiumMolarVolume });
  return (overpotential * faradayConstant) / lithiumMolarVolume;
}
