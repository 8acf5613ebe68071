import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * How pressures on both sides of an interface hinder plating there, and by which of two mechanisms.
 *
 * Δμ = V_Li p_Li − V_ion p_SE = ½ V_Li (1 − v)(p_Li + p_SE) + ½ V_Li (1 + v)(p_Li − p_SE), v = V_ion/V_Li
 *
 * @param input.lithiumPressure - change of the pressure in the metal at the place *p_Li* [Pa], finite
 * @param input.electrolytePressure - change of the pressure in the electrolyte beside it *p_SE* [Pa], finite
 * @param input.lithiumMolarVolume - molar volume of lithium in the metal *V_Li* [m³/mol], > 0
 * @param input.molarVolumeRatio - partial molar volume of Li⁺ in the electrolyte over it *v* [1], finite
 * @returns the whole and its two parts, positive where plating is hindered: `meanPressure`, which changes sign at v = 1, and `pressureDifference` [J/mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity hydrostatic pressures, flat energy of the electrons; the two parts add up to the whole for any two pressures; hills are kept flat where the whole is positive on them, by equilibrium alone; the published threshold of stiffness has the other sign (stability-shear-modulus-ratio). The pressures themselves follow from the elasticity of both solids, which is not in this relation
 * @source monroe2005, pressure in both phases
 * @source ahmad2017, relative density of the metal in both phases (abstract); derived here
 * @example
 * platingAffinityShift({ lithiumPressure: 2e6, electrolytePressure: 1e6, lithiumMolarVolume: 13e-6, molarVolumeRatio: 0.5 }).whole // 19.5 J/mol
 */
export function platingAffinityShift({
  lithiumPressure,
  electrolytePressure,
  lithiumMolarVolume,
  molarVolumeRatio,
}: {
  lithiumPressure: number;
  electrolytePressure: number;
  lithiumMolarVolume: number;
  molarVolumeRatio: number;
}): { whole: number; meanPressure: number; pressureDifference: number } {
  requirePositive({ lithiumMolarVolume });
  requireFinite({ lithiumPressure, electrolytePressure, molarVolumeRatio });
  const half = lithiumMolarVolume / 2;
  return {
    whole: lithiumMolarVolume * (lithiumPressure - molarVolumeRatio * electrolytePressure),
    meanPressure: half * (1 - molarVolumeRatio) * (lithiumPressure + electrolytePressure),
    pressureDifference: half * (1 + molarVolumeRatio) * (lithiumPressure - electrolytePressure),
  };
}
