import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Potential that lithium has behind a coating, against the other electrode, when ions pass easily.
 *
 * E_c = E (L/σ_e) / (L/σ_e + x_c/σ_e,c)
 *
 * @param input.potential - of the electrode under the coating, against the other electrode *E* [V], ≥ 0
 * @param input.thickness - of the electrolyte *L* [m], > 0
 * @param input.electronicConductivity - of the electrolyte *σ_e* [S/m], > 0
 * @param input.coatingThickness - of the coating *x_c* [m], ≥ 0
 * @param input.coatingElectronicConductivity - of the coating *σ_e,c* [S/m], > 0
 * @returns potential at the face between coating and electrolyte [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity steady state, closed coating, constant conductivities, ions much more mobile than electrons in both layers
 * @source maier2004, electrochemical potentials in a mixed conductor; derived here
 * @example
 * potentialBehindCoating({ potential: 4.2, thickness: 25e-6, electronicConductivity: 1e-7, coatingThickness: 10e-9, coatingElectronicConductivity: 1e-11 }) // 0.84 V
 */
export function potentialBehindCoating({
  potential,
  thickness,
  electronicConductivity,
  coatingThickness,
  coatingElectronicConductivity,
}: {
  potential: number;
  thickness: number;
  electronicConductivity: number;
  coatingThickness: number;
  coatingElectronicConductivity: number;
}): number {
  requireNonNegative({ potential, coatingThickness });
  requirePositive({ thickness, electronicConductivity, coatingElectronicConductivity });
  const share =
    (coatingThickness / thickness) * (electronicConductivity / coatingElectronicConductivity);
  return potential / (1 + share);
}
