import { requirePositive } from '#units/domain-error';

/**
 * Energy of a cell per mass.
 *
 * w = Q_A V / m_A
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.cellVoltage - mean discharge voltage *V* [V], > 0
 * @param input.arealMass - mass per area of all that is counted *m_A* [kg/m²], > 0
 * @returns specific energy [J/kg]
 * @throws {DomainError} if an input is not positive
 * @validity as good as the list of parts in the mass; say what it leaves out
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * specificEnergy({ arealCapacity: 108000, cellVoltage: 4, arealMass: 0.3 }) // 1440000 J/kg
 */
export function specificEnergy({
  arealCapacity,
  cellVoltage,
  arealMass,
}: {
  arealCapacity: number;
  cellVoltage: number;
  arealMass: number;
}): number {
  requirePositive({ arealCapacity, cellVoltage, arealMass });
  return (arealCapacity * cellVoltage) / arealMass;
}
