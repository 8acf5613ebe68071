import { requirePositive } from '#units/domain-error';

/**
 * Ionic resistance of a porous electrode whose reaction is even over its depth.
 *
 * ASR = L / (3 σ_eff)
 *
 * @param input.thickness - thickness of the electrode *L* [m], > 0
 * @param input.ionicConductivity - effective conductivity of the ionic path, lowered by volume fraction and tortuosity *σ_eff* [S/m], > 0
 * @returns area-specific resistance of the ionic path, contacts at the particles not included [Ω m²]
 * @throws {DomainError} if an input is not positive
 * @validity first estimate; electrons move freely, ions enter at one face, the reaction is even over the depth
 * @source orazem2017, porous electrodes
 * @example
 * porousElectrodeAreaSpecificResistance({ thickness: 70e-6, ionicConductivity: 0.028 }) // 8.33333333333e-4 Ω m²
 */
export function porousElectrodeAreaSpecificResistance({
  thickness,
  ionicConductivity,
}: {
  thickness: number;
  ionicConductivity: number;
}): number {
  requirePositive({ thickness, ionicConductivity });
  return thickness / (3 * ionicConductivity);
}
