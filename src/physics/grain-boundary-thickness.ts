import { requirePositive } from '#units/domain-error';

/**
 * Electrical thickness of a grain boundary from two capacitances.
 *
 * δ_gb = d_grain C_b / C_gb
 *
 * @param input.grainSize - edge of a grain *d_grain* [m], > 0
 * @param input.bulkCapacitance - capacitance of the high-frequency arc *C_b* [F], > 0
 * @param input.grainBoundaryCapacitance - capacitance of the grain-boundary arc *C_gb* [F], > 0
 * @returns thickness of one boundary [m]
 * @throws {DomainError} if an input is not positive
 * @validity brick-layer model, equal permittivity of grain and boundary, δ_gb far below d_grain
 * @source irvine1990, brick-layer model
 * @example
 * grainBoundaryThickness({ grainSize: 5e-6, bulkCapacitance: 5e-12, grainBoundaryCapacitance: 2.5e-9 }) // 1e-8 m
 */
export function grainBoundaryThickness({
  grainSize,
  bulkCapacitance,
  grainBoundaryCapacitance,
}: {
  grainSize: number;
  bulkCapacitance: number;
  grainBoundaryCapacitance: number;
}): number {
  requirePositive({ grainSize, bulkCapacitance, grainBoundaryCapacitance });
  return grainSize * (bulkCapacitance / grainBoundaryCapacitance);
}
