import { requirePositive } from '#units/domain-error';

/**
 * Volume of one mole of formula units.
 *
 * V_m = M / ρ
 *
 * @param input.molarMass - mass of one mole *M* [kg/mol], > 0
 * @param input.density - density *ρ* [kg/m³], > 0
 * @returns molar volume [m³/mol]
 * @throws {DomainError} if an input is not positive
 * @validity dense; formula of the mole as in the molar mass
 * @source maier2004, volume of a formula unit
 * @example
 * molarVolume({ molarMass: 0.2, density: 4000 }) // 5e-5 m³/mol
 */
export function molarVolume({
  molarMass,
  density,
}: {
  molarMass: number;
  density: number;
}): number {
  requirePositive({ molarMass, density });
  return molarMass / density;
}
