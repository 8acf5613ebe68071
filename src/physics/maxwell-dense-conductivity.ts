import { requirePositive, requireShare } from '#units/domain-error';

/**
 * Conductivity of the dense solid from that of a porous pellet, after Maxwell.
 *
 * σ = σ_d (1 − p) / (1 + p/2), solved for σ_d
 *
 * @param input.ionicConductivity - conductivity of the porous pellet *σ* [S/m], > 0
 * @param input.porosity - volume fraction of pores *p* [1], 0 ≤ p < 1
 * @returns conductivity without the pores [S/m]
 * @throws {DomainError} if the conductivity is not positive or the porosity below 0 or not below 1
 * @validity few, round, isolated pores that do not feel each other; wrong for cracks
 * @source barsoukov2018, effective-medium models
 * @example
 * maxwellDenseConductivity({ ionicConductivity: 0.05, porosity: 0.12 }) // 0.0602272727273 S/m
 */
export function maxwellDenseConductivity({
  ionicConductivity,
  porosity,
}: {
  ionicConductivity: number;
  porosity: number;
}): number {
  requirePositive({ ionicConductivity });
  requireShare({ porosity });
  return (ionicConductivity * (1 + porosity / 2)) / (1 - porosity);
}
