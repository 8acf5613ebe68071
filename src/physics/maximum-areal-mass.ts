import { requirePositive } from '#units/domain-error';

/**
 * Largest mass per area with which a cell still reaches a specific energy.
 *
 * m_A = Q_A V / w
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.cellVoltage - mean discharge voltage *V* [V], > 0
 * @param input.specificEnergy - specific energy to reach *w* [J/kg], > 0
 * @returns mass per area of all that is counted [kg/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity as good as the list of parts in the mass; say what it leaves out
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * maximumArealMass({ arealCapacity: 144000, cellVoltage: 3.75, specificEnergy: 1.2e6 }) // 0.45 kg/m²
 */
export function maximumArealMass({
  arealCapacity,
  cellVoltage,
  specificEnergy,
}: {
  arealCapacity: number;
  cellVoltage: number;
  specificEnergy: number;
}): number {
  requirePositive({ arealCapacity, cellVoltage, specificEnergy });
  return (arealCapacity * cellVoltage) / specificEnergy;
}
