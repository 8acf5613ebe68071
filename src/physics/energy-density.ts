import { requirePositive } from '#units/domain-error';

/**
 * Energy of a cell per volume.
 *
 * W = Q_A V / Σ L_i
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.cellVoltage - mean discharge voltage *V* [V], > 0
 * @param input.thickness - thickness of all layers together, charged or discharged *Σ L_i* [m], > 0
 * @returns energy density [J/m³]
 * @throws {DomainError} if an input is not positive
 * @validity as good as the list of parts in the thickness; plated lithium makes a charged cell thicker
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * energyDensity({ arealCapacity: 108000, cellVoltage: 4, thickness: 120e-6 }) // 3600000000 J/m³
 */
export function energyDensity({
  arealCapacity,
  cellVoltage,
  thickness,
}: {
  arealCapacity: number;
  cellVoltage: number;
  thickness: number;
}): number {
  requirePositive({ arealCapacity, cellVoltage, thickness });
  return (arealCapacity * cellVoltage) / thickness;
}
