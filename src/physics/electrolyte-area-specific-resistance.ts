import { requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of a layer of electrolyte.
 *
 * ASR = L / σ
 *
 * @param input.thickness - thickness of the layer *L* [m], > 0
 * @param input.ionicConductivity - conductivity of the layer *σ* [S/m], > 0
 * @returns area-specific resistance [Ω m²]
 * @throws {DomainError} if an input is not positive
 * @validity a flat homogeneous layer, ohmic conduction
 * @source randau2020, area-specific resistance
 * @example
 * electrolyteAreaSpecificResistance({ thickness: 1e-3, ionicConductivity: 0.08 }) // 0.0125 Ω m²
 */
export function electrolyteAreaSpecificResistance({
  thickness,
  ionicConductivity,
}: {
  thickness: number;
  ionicConductivity: number;
}): number {
  requirePositive({ thickness, ionicConductivity });
  return thickness / ionicConductivity;
}
