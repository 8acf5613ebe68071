import { requirePositive, requireShare } from '#units/domain-error';

/**
 * Conductivity of the dense solid from that of a porous pellet, after Bruggeman.
 *
 * σ = σ_d (1 − p)^(3/2), solved for σ_d
 *
 * @param input.ionicConductivity - conductivity of the porous pellet *σ* [S/m], > 0
 * @param input.porosity - volume fraction of pores *p* [1], 0 ≤ p < 1
 * @returns conductivity without the pores [S/m]
 * @throws {DomainError} if the conductivity is not positive or the porosity below 0 or not below 1
 * @validity closed, round, randomly placed pores, p up to about 0.2; wrong for cracks
 * @source newman2021, Bruggeman relation for porous media
 * @example
 * bruggemanDenseConductivity({ ionicConductivity: 0.05, porosity: 0.12 }) // 0.0605683853283 S/m
 */
export function bruggemanDenseConductivity({
  ionicConductivity,
  porosity,
}: {
  ionicConductivity: number;
  porosity: number;
}): number {
  requirePositive({ ionicConductivity });
  requireShare({ porosity });
  return ionicConductivity / (1 - porosity) ** 1.5;
}
