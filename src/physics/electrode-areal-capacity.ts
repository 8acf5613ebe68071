import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Capacity per area of a composite electrode.
 *
 * Q_A = L ρ w q
 *
 * @param input.thickness - thickness of the electrode *L* [m], > 0
 * @param input.density - density of the composite, pores included *ρ* [kg/m³], > 0
 * @param input.activeMassFraction - mass fraction of active material *w* [1], 0 < w ≤ 1
 * @param input.specificCapacity - capacity of the active material *q* [C/kg], > 0
 * @returns areal capacity [C/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity all active material is reached
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * electrodeArealCapacity({ thickness: 70e-6, density: 3104.0668759597, activeMassFraction: 0.75, specificCapacity: 702000 }) // 114400.384713 C/m²
 */
export function electrodeArealCapacity({
  thickness,
  density,
  activeMassFraction,
  specificCapacity,
}: {
  thickness: number;
  density: number;
  activeMassFraction: number;
  specificCapacity: number;
}): number {
  requirePositive({ thickness, density, activeMassFraction, specificCapacity });
  if (activeMassFraction > 1) {
    throw new DomainError('activeMassFraction', 'must not exceed one', activeMassFraction);
  }
  return thickness * density * activeMassFraction * specificCapacity;
}
