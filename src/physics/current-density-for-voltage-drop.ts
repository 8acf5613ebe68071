import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Current density that a given voltage drives through an area-specific resistance.
 *
 * j = ΔV / ASR
 *
 * @param input.voltageDrop - voltage across the resistance *ΔV* [V], ≥ 0
 * @param input.areaSpecificResistance - area-specific resistance *ASR* [Ω m²], > 0
 * @returns current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic; charge transfer is linear only far below RT/F, 25.7 mV at 25 °C
 * @source orazem2017, ohmic and charge-transfer resistance
 * @example
 * currentDensityForVoltageDrop({ voltageDrop: 0.119981450508, areaSpecificResistance: 0.002 }) // 59.990725254 A/m²
 */
export function currentDensityForVoltageDrop({
  voltageDrop,
  areaSpecificResistance,
}: {
  voltageDrop: number;
  areaSpecificResistance: number;
}): number {
  requireNonNegative({ voltageDrop });
  requirePositive({ areaSpecificResistance });
  return voltageDrop / areaSpecificResistance;
}
