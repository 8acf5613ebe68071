import { requirePositive } from '#units/domain-error';

/**
 * Density of a body, its pores counted as part of it.
 *
 * ρ = m / V
 *
 * @param input.pelletMass - mass *m* [kg], > 0
 * @param input.pelletVolume - volume within its outer faces *V* [m³], > 0
 * @returns density [kg/m³]
 * @throws {DomainError} if an input is not positive
 * @validity a body whose outer shape is known; chips, a bulge or a slope of the faces make it too small or too large
 * @source bipm2019, density as mass over volume
 * @example
 * densityOfBody({ pelletMass: 0.0005, pelletVolume: 1e-7 }) // 5000 kg/m³
 */
export function densityOfBody({
  pelletMass,
  pelletVolume,
}: {
  pelletMass: number;
  pelletVolume: number;
}): number {
  requirePositive({ pelletMass, pelletVolume });
  return pelletMass / pelletVolume;
}
