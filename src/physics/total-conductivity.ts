import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Total conductivity of a polycrystal from its bulk and grain-boundary resistances.
 *
 * σ_tot = L / [A (R_b + R_gb)]
 *
 * @param input.bulkResistance - resistance of the grains *R_b* [Ω], > 0
 * @param input.grainBoundaryResistance - resistance of the grain boundaries *R_gb* [Ω], ≥ 0
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns total conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity brick-layer model: cubes in series with thin boundaries, no easy path along them
 * @source irvine1990, brick-layer model
 * @example
 * totalConductivity({ bulkResistance: 60, grainBoundaryResistance: 40, thickness: 1e-3, electrodeArea: 1e-4 }) // 0.1 S/m
 */
export function totalConductivity({
  bulkResistance,
  grainBoundaryResistance,
  thickness,
  electrodeArea,
}: {
  bulkResistance: number;
  grainBoundaryResistance: number;
  thickness: number;
  electrodeArea: number;
}): number {
  requirePositive({ bulkResistance, thickness, electrodeArea });
  requireNonNegative({ grainBoundaryResistance });
  return thickness / (electrodeArea * (bulkResistance + grainBoundaryResistance));
}
