import { requireFinite, requireNonNegative } from '#units/domain-error';

/**
 * Joule heat released per area of a cell.
 *
 * q = j² ASR
 *
 * @param input.currentDensity - current density *j* [A/m²], finite
 * @param input.areaSpecificResistance - area-specific resistance *ASR* [Ω m²], ≥ 0
 * @returns heat per area, not per volume [W/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic losses alone; the entropy of reaction is left out
 * @source newman2021, ohmic losses; derived here from Joule’s law
 * @example
 * heatFlux({ currentDensity: 10, areaSpecificResistance: 0.00275 }) // 0.275 W/m²
 */
export function heatFlux({
  currentDensity,
  areaSpecificResistance,
}: {
  currentDensity: number;
  areaSpecificResistance: number;
}): number {
  requireFinite({ currentDensity });
  requireNonNegative({ areaSpecificResistance });
  return currentDensity ** 2 * areaSpecificResistance;
}
