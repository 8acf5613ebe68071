import { gasConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Amount of a gas from the room that it fills.
 *
 * n = p V / (R T)
 *
 * @param input.pressure - pressure of the gas, for one gas of a mixture its partial pressure *p* [Pa], ≥ 0
 * @param input.volume - volume *V* [m³], ≥ 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns amount of substance [mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity ideal gas, near the pressure of the air and above the boiling point
 * @source codata2018, molar volume of an ideal gas
 * @example
 * idealGasAmount({ pressure: 8314.46261815324, volume: 0.3, temperature: 300 }) // 1.00000000000 mol
 */
export function idealGasAmount({
  pressure,
  volume,
  temperature,
}: {
  pressure: number;
  volume: number;
  temperature: number;
}): number {
  requireNonNegative({ pressure, volume });
  requirePositive({ temperature });
  return (pressure * volume) / (gasConstant * temperature);
}
