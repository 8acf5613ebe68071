import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Largest electronic conductivity of a coating that keeps the electrolyte behind it within its oxidation limit.
 *
 * σ_e,c = σ_e (x_c/L) E_ox / (E − E_ox)
 *
 * @param input.potential - of the cathode, against the other electrode *E* [V], > 0
 * @param input.oxidationPotential - limit of the electrolyte, against the other electrode *E_ox* [V], > 0
 * @param input.thickness - of the electrolyte *L* [m], > 0
 * @param input.electronicConductivity - of the electrolyte *σ_e* [S/m], > 0
 * @param input.coatingThickness - of the coating *x_c* [m], > 0
 * @returns electronic conductivity of the coating [S/m]
 * @throws {DomainError} if an input is not positive, or the cathode does not lie above the limit
 * @validity steady state, closed coating, constant conductivities, ions much more mobile than electrons in both layers
 * @source maier2004, electrochemical potentials in a mixed conductor; derived here
 * @example
 * maximumCoatingElectronicConductivity({ potential: 4.2, oxidationPotential: 2.1, thickness: 25e-6, electronicConductivity: 1e-7, coatingThickness: 10e-9 }) // 4e-11 S/m
 */
export function maximumCoatingElectronicConductivity({
  potential,
  oxidationPotential,
  thickness,
  electronicConductivity,
  coatingThickness,
}: {
  potential: number;
  oxidationPotential: number;
  thickness: number;
  electronicConductivity: number;
  coatingThickness: number;
}): number {
  requirePositive({
    potential,
    oxidationPotential,
    thickness,
    electronicConductivity,
    coatingThickness,
  });
  if (potential <= oxidationPotential)
    throw new DomainError('potential', 'must lie above the oxidation limit', potential);
  const share = coatingThickness / thickness;
  return (electronicConductivity * share * oxidationPotential) / (potential - oxidationPotential);
}
