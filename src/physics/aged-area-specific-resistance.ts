import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of an interface on which an interphase has grown.
 *
 * ASR = ASR₀ + x / σ_ion
 *
 * @param input.initialAreaSpecificResistance - part that does not grow *ASR₀* [Ω m²], ≥ 0
 * @param input.interphaseThickness - thickness of the interphase *x* [m], ≥ 0
 * @param input.interphaseIonicConductivity - its ionic conductivity *σ_ion* [S/m], > 0
 * @returns area-specific resistance [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity flat layer of constant conductivity; loss of contact raises a resistance as well
 * @source randau2020, area-specific resistances in series
 * @example
 * agedAreaSpecificResistance({ initialAreaSpecificResistance: 0, interphaseThickness: 8.63840235837e-8, interphaseIonicConductivity: 1e-6 }) // 0.0863840235837 Ω m²
 */
export function agedAreaSpecificResistance({
  initialAreaSpecificResistance,
  interphaseThickness,
  interphaseIonicConductivity,
}: {
  initialAreaSpecificResistance: number;
  interphaseThickness: number;
  interphaseIonicConductivity: number;
}): number {
  requireNonNegative({ initialAreaSpecificResistance, interphaseThickness });
  requirePositive({ interphaseIonicConductivity });
  return initialAreaSpecificResistance + interphaseThickness / interphaseIonicConductivity;
}
