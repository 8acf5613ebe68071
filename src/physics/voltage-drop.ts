import { requireFinite, requireNonNegative } from '#units/domain-error';

/**
 * Voltage lost across an area-specific resistance.
 *
 * ΔV = j ASR
 *
 * @param input.currentDensity - current density *j* [A/m²], finite
 * @param input.areaSpecificResistance - area-specific resistance *ASR* [Ω m²], ≥ 0
 * @returns voltage drop, with the sign of the current [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic; charge transfer is linear only far below RT/F, 25.7 mV at 25 °C
 * @source orazem2017, ohmic and charge-transfer resistance
 * @example
 * voltageDrop({ currentDensity: 10, areaSpecificResistance: 0.00275 }) // 0.0275 V
 */
export function voltageDrop({
  currentDensity,
  areaSpecificResistance,
}: {
  currentDensity: number;
  areaSpecificResistance: number;
}): number {
  requireFinite({ currentDensity });
  requireNonNegative({ areaSpecificResistance });
  return currentDensity * areaSpecificResistance;
}
