import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Deviatoric stress at which a metal creeps at a given rate.
 *
 * σ = σ_r (ε̇ / A)^(1/n)
 *
 * @param input.strainRate - of creep *ε̇* [1/s], ≥ 0
 * @param input.creepPrefactor - creep rate at the reference stress *A* [1/s], > 0
 * @param input.stressExponent - stress exponent, 6.56 fits lithium *n* [1], > 0
 * @param input.referenceStress - deviatoric stress to which A belongs, not a stack pressure; 1 MPa if left out *σ_r* [Pa], > 0
 * @returns stress that shears the metal, never the pressure on a cell [Pa]
 * @throws {DomainError} if an input is out of its domain
 * @validity power-law creep at one temperature, free to flow; for lithium fitted between 0.2 and 0.6 MPa
 * @source masias2019, power-law creep of lithium, solved for the stress
 * @example
 * creepStressAtRate({ strainRate: 16, creepPrefactor: 1, stressExponent: 4 }) // 2000000 Pa
 */
export function creepStressAtRate({
  strainRate,
  creepPrefactor,
  stressExponent,
  referenceStress = 1e6,
}: {
  strainRate: number;
  creepPrefactor: number;
  stressExponent: number;
  referenceStress?: number;
}): number {
  requireNonNegative({ strainRate });
  requirePositive({ creepPrefactor, stressExponent, referenceStress });
  return referenceStress * (strainRate / creepPrefactor) ** (1 / stressExponent);
}
