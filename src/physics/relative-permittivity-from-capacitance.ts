import { vacuumPermittivity } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Relative permittivity of a pellet from the capacitance of its bulk arc.
 *
 * ε_r = C L / (ε₀ A)
 *
 * @param input.capacitance - capacitance of the bulk *C* [F], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns relative permittivity [1]
 * @throws {DomainError} if an input is not positive
 * @validity parallel plates without fringing; stray capacitance of the holder removed
 * @source irvine1990, assignment of capacitances
 * @example
 * relativePermittivityFromCapacitance({ capacitance: 5e-12, thickness: 1e-3, electrodeArea: 0.5e-4 }) // 11.2940906737 1
 */
export function relativePermittivityFromCapacitance({
  capacitance,
  thickness,
  electrodeArea,
}: {
  capacitance: number;
  thickness: number;
  electrodeArea: number;
}): number {
  requirePositive({ capacitance, thickness, electrodeArea });
  return (capacitance * thickness) / (vacuumPermittivity * electrodeArea);
}
