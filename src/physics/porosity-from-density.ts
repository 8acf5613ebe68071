import { requirePositive } from '#units/domain-error';

/**
 * Share of a body's volume that is empty, from how dense it is.
 *
 * p = 1 − ρ / ρ_c
 *
 * @param input.density - density of the body, pores included *ρ* [kg/m³], > 0
 * @param input.crystalDensity - density of the same material without pores *ρ_c* [kg/m³], > 0
 * @returns porosity, open and closed pores together; below zero where the body seems denser than its crystal [1]
 * @throws {DomainError} if an input is not positive
 * @validity one phase of known composition; of several phases ρ_c is that of the mixture
 * @source newman2021, porosity; derived here from empty pores without mass
 * @example
 * porosityFromDensity({ density: 4000, crystalDensity: 5000 }) // 0.2 1
 */
export function porosityFromDensity({
  density,
  crystalDensity,
}: {
  density: number;
  crystalDensity: number;
}): number {
  requirePositive({ density, crystalDensity });
  return 1 - density / crystalDensity;
}
