import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Capacity per area of an electrode, from its mass.
 *
 * Q_A = m_A w q
 *
 * @param input.arealMass - mass of the electrode per area *m_A* [kg/m²], > 0
 * @param input.specificCapacity - capacity of the active material *q* [C/kg], > 0
 * @param input.activeMassFraction - mass fraction of active material, 1 if left out *w* [1], 0 < w ≤ 1
 * @returns areal capacity [C/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity all active material is reached
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * arealCapacity({ arealMass: 0.1, specificCapacity: 540000, activeMassFraction: 0.7 }) // 37800 C/m²
 */
export function arealCapacity({
  arealMass,
  specificCapacity,
  activeMassFraction = 1,
}: {
  arealMass: number;
  specificCapacity: number;
  activeMassFraction?: number;
}): number {
  requirePositive({ arealMass, specificCapacity, activeMassFraction });
  if (activeMassFraction > 1) {
    throw new DomainError('activeMassFraction', 'must not exceed one', activeMassFraction);
  }
  return arealMass * activeMassFraction * specificCapacity;
}
