import { requirePositive } from '#units/domain-error';

/**
 * Conductivity of the grain-boundary material itself.
 *
 * σ_gb = (L / A R_gb) (C_b / C_gb), the boundaries being δ_gb / d_grain = C_b / C_gb of the length
 *
 * @param input.grainBoundaryResistance - resistance of the grain-boundary arc *R_gb* [Ω], > 0
 * @param input.thickness - thickness of the pellet *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @param input.bulkCapacitance - capacitance of the high-frequency arc *C_b* [F], > 0
 * @param input.grainBoundaryCapacitance - capacitance of the grain-boundary arc *C_gb* [F], > 0
 * @returns specific conductivity of the boundary [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity brick-layer model with equal permittivity of grain and boundary
 * @source irvine1990, brick-layer model
 * @example
 * specificGrainBoundaryConductivity({ grainBoundaryResistance: 40, thickness: 1e-3, electrodeArea: 1e-4, bulkCapacitance: 5e-12, grainBoundaryCapacitance: 2.5e-9 }) // 5e-4 S/m
 */
export function specificGrainBoundaryConductivity({
  grainBoundaryResistance,
  thickness,
  electrodeArea,
  bulkCapacitance,
  grainBoundaryCapacitance,
}: {
  grainBoundaryResistance: number;
  thickness: number;
  electrodeArea: number;
  bulkCapacitance: number;
  grainBoundaryCapacitance: number;
}): number {
  requirePositive({ grainBoundaryResistance, thickness, electrodeArea });
  requirePositive({ bulkCapacitance, grainBoundaryCapacitance });
  const apparent = thickness / (electrodeArea * grainBoundaryResistance);
  return apparent * (bulkCapacitance / grainBoundaryCapacitance);
}
