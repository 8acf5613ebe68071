import { requirePositive } from '#units/domain-error';

/**
 * Thickness of the layer that a parent layer can supply if all of it reacts.
 *
 * x = L ν V_p / V_m
 *
 * @param input.thickness - thickness of the parent layer *L* [m], > 0
 * @param input.productPerFormula - moles of product from one mole of the parent *ν* [1], > 0
 * @param input.productMolarVolume - molar volume of the product *V_p* [m³/mol], > 0
 * @param input.molarVolume - molar volume of the parent *V_m* [m³/mol], > 0
 * @returns largest thickness of the product [m]
 * @throws {DomainError} if an input is not positive
 * @validity dense product over the same area; the whole parent layer is used
 * @source maier2004, volume of a formula unit; derived here
 * @example
 * productLayerThickness({ thickness: 30e-6, productPerFormula: 0.5, productMolarVolume: 20e-6, molarVolume: 100e-6 }) // 3e-6 m
 */
export function productLayerThickness({
  thickness,
  productPerFormula,
  productMolarVolume,
  molarVolume,
}: {
  thickness: number;
  productPerFormula: number;
  productMolarVolume: number;
  molarVolume: number;
}): number {
  requirePositive({ thickness, productPerFormula, productMolarVolume, molarVolume });
  return (thickness * productPerFormula * productMolarVolume) / molarVolume;
}
