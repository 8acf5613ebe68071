import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Share of the current that ions carry.
 *
 * t_ion = σ_i / (σ_i + σ_e)
 *
 * @param input.ionicConductivity - ionic conductivity *σ_i* [S/m], > 0
 * @param input.electronicConductivity - electronic conductivity *σ_e* [S/m], ≥ 0
 * @returns ionic transport number [1]
 * @throws {DomainError} if a conductivity is out of its domain
 * @validity ions and electrons in parallel under the same field
 * @source maier2004, mixed conduction
 * @example
 * ionicTransportNumber({ ionicConductivity: 0.1, electronicConductivity: 0.025 }) // 0.8 1
 */
export function ionicTransportNumber({
  ionicConductivity,
  electronicConductivity,
}: {
  ionicConductivity: number;
  electronicConductivity: number;
}): number {
  requirePositive({ ionicConductivity });
  requireNonNegative({ electronicConductivity });
  return ionicConductivity / (ionicConductivity + electronicConductivity);
}
