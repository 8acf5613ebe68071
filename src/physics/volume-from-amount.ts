import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Volume of an amount of substance, such as a gas.
 *
 * V = n V_m
 *
 * @param input.amount - amount of substance *n* [mol], ≥ 0
 * @param input.molarVolume - molar volume, 24.5 L/mol for a gas at 25 °C and 1 atm *V_m* [m³/mol], > 0
 * @returns volume [m³]
 * @throws {DomainError} if an input is out of its domain
 * @validity pressure and temperature of the stated molar volume
 * @source maier2004, volume of a formula unit
 * @example
 * volumeFromAmount({ amount: 2, molarVolume: 0.0245 }) // 0.049 m³
 */
export function volumeFromAmount({
  amount,
  molarVolume,
}: {
  amount: number;
  molarVolume: number;
}): number {
  requireNonNegative({ amount });
  requirePositive({ molarVolume });
  return amount * molarVolume;
}
