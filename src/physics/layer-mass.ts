import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Mass of a layer of a given area.
 *
 * m = ρ L A
 *
 * @param input.thickness - thickness *L* [m], ≥ 0
 * @param input.density - density, pores included *ρ* [kg/m³], > 0
 * @param input.area - area *A* [m²], > 0
 * @returns mass [kg]
 * @throws {DomainError} if an input is out of its domain
 * @validity flat layer of constant thickness
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * layerMass({ thickness: 5e-5, density: 500, area: 1e-4 }) // 2.5e-6 kg
 */
export function layerMass({
  thickness,
  density,
  area,
}: {
  thickness: number;
  density: number;
  area: number;
}): number {
  requireNonNegative({ thickness });
  requirePositive({ density, area });
  return density * thickness * area;
}
