import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Electronic leakage through an electrolyte under the cell voltage.
 *
 * j_e = σ_e V / L
 *
 * @param input.electronicConductivity - electronic conductivity *σ_e* [S/m], ≥ 0
 * @param input.cellVoltage - voltage across the electrolyte *V* [V], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @returns leakage current density, an upper bound [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity uniform ohmic electrons with reversible contacts; a blocking interface lowers it
 * @source han2019, electronic leakage
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
