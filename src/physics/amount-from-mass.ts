import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Amount of a substance, or of one element in it, from its mass.
 *
 * n = ν m / M
 *
 * @param input.mass - mass *m* [kg], ≥ 0
 * @param input.molarMass - mass of one mole *M* [kg/mol], > 0
 * @param input.atomsPerFormula - atoms of the element in one formula unit, 1 if left out *ν* [1], > 0
 * @returns amount of substance [mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity pure substance of the stated formula
 * @source newman2021, moles and mass in Faraday’s law
 * @example
 * amountFromMass({ mass: 0.004, molarMass: 0.2, atomsPerFormula: 5 }) // 0.1 mol
 */
export function amountFromMass({
  mass,
  molarMass,
  atomsPerFormula = 1,
}: {
  mass: number;
  molarMass: number;
  atomsPerFormula?: number;
}): number {
  requireNonNegative({ mass });
  requirePositive({ molarMass, atomsPerFormula });
  return (atomsPerFormula * mass) / molarMass;
}
