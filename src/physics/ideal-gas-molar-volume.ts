import { gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Room that one mole of a gas fills.
 *
 * V_m = R T / p
 *
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.pressure - pressure *p* [Pa], > 0
 * @returns molar volume [m³/mol]
 * @throws {DomainError} if an input is not positive
 * @validity ideal gas, near the pressure of the air and above the boiling point
 * @source codata2018, molar volume of an ideal gas
 * @example
 * idealGasMolarVolume({ temperature: 300, pressure: 8314.46261815324 }) // 0.300000000000 m³/mol
 */
export function idealGasMolarVolume({
  temperature,
  pressure,
}: {
  temperature: number;
  pressure: number;
}): number {
  requirePositive({ temperature, pressure });
  return (gasConstant * temperature) / pressure;
}
