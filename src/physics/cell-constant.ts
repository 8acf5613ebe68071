import { requirePositive } from '#units/domain-error';

/**
 * Geometry of a pellet, by which its resistance or capacitance becomes a property of the material.
 *
 * K = L / A
 *
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns cell constant [1/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity parallel faces, uniform field
 * @source irvine1990, geometry of the sample
 * @example
 * cellConstant({ thickness: 1e-3, electrodeArea: 5e-5 }) // 20 1/m
 */
export function cellConstant({
  thickness,
  electrodeArea,
}: {
  thickness: number;
  electrodeArea: number;
}): number {
  requirePositive({ thickness, electrodeArea });
  return thickness / electrodeArea;
}
