import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Electronic leakage through an electrolyte under the cell voltage.
 *
 * j_e = (1/L) ∫ σ_e dE = σ_e V / L for one σ_e
 *
 * @param input.electronicConductivity - mean electronic conductivity over the potentials between the electrodes *σ_e* [S/m], ≥ 0
 * @param input.cellVoltage - voltage across the electrolyte *V* [V], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @returns leakage current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity films thicker than electrons tunnel through (tunnelling-thickness); reversible contacts, ions in equilibrium; a bound from above only with the largest σ_e between the electrodes, which beside lithium may be far more than a value measured elsewhere
 * @source wagner1933, partial current of electrons in a mixed conductor; derived here
 * @source han2019, why the electronic conductivity matters
 * @example
 * leakageCurrentDensity({ electronicConductivity: 1e-7, cellVoltage: 4, thickness: 25e-6 }) // 0.016 A/m²
 */
export function leakageCurrentDensity({
  electronicConductivity,
  cellVoltage,
  thickness,
}: {
  electronicConductivity: number;
  cellVoltage: number;
  thickness: number;
}): number {
  requireNonNegative({ electronicConductivity });
  requirePositive({ cellVoltage, thickness });
  return (electronicConductivity * cellVoltage) / thickness;
}
