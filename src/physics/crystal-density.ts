import { avogadroConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Density of a crystal without pores, from its unit cell.
 *
 * ρ_c = Z M / (N_A V_uc)
 *
 * @param input.formulaUnitsPerCell - formula units in the cell *Z* [1], > 0
 * @param input.molarMass - mass of one mole of formula units *M* [kg/mol], > 0
 * @param input.unitCellVolume - volume of the same cell *V_uc* [m³], > 0
 * @returns density [kg/m³]
 * @throws {DomainError} if an input is not positive
 * @validity full sites; vacancies and partly filled sites belong into the formula, and so into M
 * @source maier2004, crystals; derived here from mass and volume of one cell
 * @example
 * crystalDensity({ formulaUnitsPerCell: 4, molarMass: 0.0584427, unitCellVolume: 1.794e-28 }) // 2163.79903102 kg/m³
 */
export function crystalDensity({
  formulaUnitsPerCell,
  molarMass,
  unitCellVolume,
}: {
  formulaUnitsPerCell: number;
  molarMass: number;
  unitCellVolume: number;
}): number {
  requirePositive({ formulaUnitsPerCell, molarMass, unitCellVolume });
  return (formulaUnitsPerCell * molarMass) / (avogadroConstant * unitCellVolume);
}
