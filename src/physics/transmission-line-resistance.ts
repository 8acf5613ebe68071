import { requirePositive } from '#units/domain-error';

/**
 * Direct-current resistance of a composite electrode that ions enter from one face.
 *
 * ASR = √(R_ion R_r) coth √(R_ion / R_r)
 *
 * @param input.ionicPathAreaSpecificResistance - of the ionic path through the whole thickness *R_ion* [Ω m²], > 0
 * @param input.reactionAreaSpecificResistance - of all contacts with particles side by side, per area of the electrode *R_r* [Ω m²], > 0
 * @returns area-specific resistance of the electrode [Ω m²]
 * @throws {DomainError} if an input is not positive
 * @validity electrons move freely, small currents, uniform composition, particles at one potential
 * @source orazem2017, porous electrodes
 * @example
 * transmissionLineResistance({ ionicPathAreaSpecificResistance: 25e-4, reactionAreaSpecificResistance: 15e-4 }) // 0.00225334128396 Ω m²
 */
export function transmissionLineResistance({
  ionicPathAreaSpecificResistance,
  reactionAreaSpecificResistance,
}: {
  ionicPathAreaSpecificResistance: number;
  reactionAreaSpecificResistance: number;
}): number {
  requirePositive({ ionicPathAreaSpecificResistance, reactionAreaSpecificResistance });
  const depths = Math.sqrt(ionicPathAreaSpecificResistance / reactionAreaSpecificResistance);
  return (reactionAreaSpecificResistance * depths) / Math.tanh(depths);
}
