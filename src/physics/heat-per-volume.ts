import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Heat released per volume of a cell layer.
 *
 * q_V = q / L
 *
 * @param input.heatFlux - heat released per area *q* [W/m²], ≥ 0
 * @param input.thickness - thickness of one cell layer, foils included *L* [m], > 0
 * @returns heat per volume [W/m³]
 * @throws {DomainError} if an input is out of its domain
 * @validity heat spread evenly over the thickness
 * @source newman2021, energy balance of a cell; derived here
 * @example
 * heatPerVolume({ heatFlux: 40, thickness: 1e-4 }) // 400000 W/m³
 */
export function heatPerVolume({
  heatFlux,
  thickness,
}: {
  heatFlux: number;
  thickness: number;
}): number {
  requireNonNegative({ heatFlux });
  requirePositive({ thickness });
  return heatFlux / thickness;
}
