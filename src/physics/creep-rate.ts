import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Steady creep rate of a metal under stress.
 *
 * ε̇ = A (σ / σ_r)^n
 *
 * @param input.stress - deviatoric (uniaxial) stress, not the pressure on the stack *σ* [Pa], ≥ 0
 * @param input.creepPrefactor - creep rate at the reference stress *A* [1/s], > 0
 * @param input.stressExponent - stress exponent, 6.56 fits lithium *n* [1], > 0
 * @param input.referenceStress - deviatoric stress to which A belongs, not a stack pressure; 1 MPa if left out *σ_r* [Pa], > 0
 * @returns creep rate [1/s]
 * @throws {DomainError} if an input is out of its domain
 * @validity power-law creep at one temperature; for lithium fitted between 0.2 and 0.6 MPa
 * @source masias2019, power-law creep of lithium
 * @example
 * creepRate({ stress: 2e6, creepPrefactor: 7.7e-3, stressExponent: 2 }) // 0.0308 1/s
 */
export function creepRate({
  stress,
  creepPrefactor,
  stressExponent,
  referenceStress = 1e6,
}: {
  stress: number;
  creepPrefactor: number;
  stressExponent: number;
  referenceStress?: number;
}): number {
  requireNonNegative({ stress });
  requirePositive({ creepPrefactor, stressExponent, referenceStress });
  return creepPrefactor * (stress / referenceStress) ** stressExponent;
}
