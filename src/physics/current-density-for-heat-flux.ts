import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Current density at which a resistance gives off a given heat per area.
 *
 * j = √(q / ASR)
 *
 * @param input.heatFlux - heat per area *q* [W/m²], ≥ 0
 * @param input.areaSpecificResistance - area-specific resistance *ASR* [Ω m²], > 0
 * @returns current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity Joule heat of one ohmic resistance; no heat of reaction or of entropy
 * @source newman2021, ohmic losses; derived here from Joule’s law, solved for the current
 * @example
 * currentDensityForHeatFlux({ heatFlux: 0.275, areaSpecificResistance: 0.00275 }) // 10 A/m²
 */
export function currentDensityForHeatFlux({
  heatFlux,
  areaSpecificResistance,
}: {
  heatFlux: number;
  areaSpecificResistance: number;
}): number {
  requireNonNegative({ heatFlux });
  requirePositive({ areaSpecificResistance });
  return Math.sqrt(heatFlux / areaSpecificResistance);
}
