import { requireNonNegative } from '#units/domain-error';

/**
 * Joule heat per area while a capacity passes.
 *
 * q = j ASR Q_A, from j² ASR over the time Q_A / j
 *
 * @param input.currentDensity - current density *j* [A/m²], ≥ 0
 * @param input.areaSpecificResistance - area-specific resistance *ASR* [Ω m²], ≥ 0
 * @param input.arealCapacity - charge per area that passes *Q_A* [C/m²], ≥ 0
 * @returns heat per area [J/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic losses at constant current; the entropy of reaction is left out
 * @source newman2021, ohmic losses
 * @example
 * jouleHeat({ currentDensity: 10, areaSpecificResistance: 0.003, arealCapacity: 144000 }) // 4320 J/m²
 */
export function jouleHeat({
  currentDensity,
  areaSpecificResistance,
  arealCapacity,
}: {
  currentDensity: number;
  areaSpecificResistance: number;
  arealCapacity: number;
}): number {
  requireNonNegative({ currentDensity, areaSpecificResistance, arealCapacity });
  return currentDensity * areaSpecificResistance * arealCapacity;
}
