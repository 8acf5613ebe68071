import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Thickness of a composite electrode for a capacity per area.
 *
 * L = Q_A / (ρ w q)
 *
 * @param input.arealCapacity - capacity per area asked for *Q_A* [C/m²], > 0
 * @param input.density - density of the composite, pores included *ρ* [kg/m³], > 0
 * @param input.activeMassFraction - mass fraction of active material *w* [1], 0 < w ≤ 1
 * @param input.specificCapacity - capacity of the active material *q* [C/kg], > 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity all active material is reached
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * electrodeThickness({ arealCapacity: 108000, density: 3000, activeMassFraction: 0.75, specificCapacity: 6e5 }) // 8e-5 m
 */
export function electrodeThickness({
  arealCapacity,
  density,
  activeMassFraction,
  specificCapacity,
}: {
  arealCapacity: number;
  density: number;
  activeMassFraction: number;
  specificCapacity: number;
}): number {
  requirePositive({ arealCapacity, density, activeMassFraction, specificCapacity });
  if (activeMassFraction > 1) {
    throw new DomainError('activeMassFraction', 'must not exceed one', activeMassFraction);
  }
  return arealCapacity / (density * activeMassFraction * specificCapacity);
}
