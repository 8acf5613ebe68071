import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of a layer at which a stack reaches a mass per area.
 *
 * L = (m_A − m₀) / ρ
 *
 * @param input.arealMass - mass per area to reach *m_A* [kg/m²], > 0
 * @param input.density - density of the layer *ρ* [kg/m³], > 0
 * @param input.initialArealMass - mass per area of all the rest, 0 if left out *m₀* [kg/m²], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity flat dense layer
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * thicknessAtArealMass({ arealMass: 0.45, density: 5000, initialArealMass: 0.25 }) // 4e-5 m
 */
export function thicknessAtArealMass({
  arealMass,
  density,
  initialArealMass = 0,
}: {
  arealMass: number;
  density: number;
  initialArealMass?: number;
}): number {
  requirePositive({ arealMass, density });
  requireNonNegative({ initialArealMass });
  if (arealMass < initialArealMass) {
    throw new DomainError('arealMass', 'must not be less than that of all the rest', arealMass);
  }
  return (arealMass - initialArealMass) / density;
}
