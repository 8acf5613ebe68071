import { requirePositive } from '#units/domain-error';

/**
 * Deviatoric stress at which a metal creeps faster by a given factor.
 *
 * σ = σ_r r^(1/n)
 *
 * @param input.referenceStress - deviatoric (uniaxial) stress to which the rate is compared, not the pressure on the stack *σ_r* [Pa], > 0
 * @param input.rateRatio - creep rate over that at the reference stress *r* [1], > 0
 * @param input.stressExponent - stress exponent, 6.56 fits lithium *n* [1], > 0
 * @returns stress that shears the metal, never the pressure on a cell [Pa]
 * @throws {DomainError} if an input is out of its domain
 * @validity power-law creep at one temperature; for lithium fitted between 0.2 and 0.6 MPa
 * @source masias2019, power-law creep of lithium, solved for the stress
 * @example
 * creepStress({ referenceStress: 3e5, rateRatio: 16, stressExponent: 4 }) // 600000 Pa
 */
export function creepStress({
  referenceStress,
  rateRatio,
  stressExponent,
}: {
  referenceStress: number;
  rateRatio: number;
  stressExponent: number;
}): number {
  requirePositive({ referenceStress, rateRatio, stressExponent });
  return referenceStress * rateRatio ** (1 / stressExponent);
}
