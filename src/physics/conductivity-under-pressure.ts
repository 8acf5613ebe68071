import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';
import { gasConstant } from '#units/constants';

/**
 * Conductivity of a dense crystal under pressure, by the volume that the lattice needs for a hop.
 *
 * σ(p) = σ(0) exp(−p V / RT)
 *
 * @param input.conductivityWithoutPressure - of the same crystal *σ(0)* [S/m], > 0
 * @param input.pressure - pressure from all sides *p* [Pa], ≥ 0
 * @param input.activationVolume - of migration *V* [m³/mol], finite
 * @param input.temperature - temperature *T* [K], > 0
 * @returns conductivity *σ(p)* [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity the number of carriers does not change with pressure; no pores to close, no contacts to mend
 * @source faka2023, activation volumes from the pressure dependence of the conductivity
 * @example
 * conductivityUnderPressure({ conductivityWithoutPressure: 0.1, pressure: 1e8, activationVolume: 2e-6, temperature: 298.15 }) // 0.0922489679107 S/m
 */
export function conductivityUnderPressure({
  conductivityWithoutPressure,
  pressure,
  activationVolume,
  temperature,
}: {
  conductivityWithoutPressure: number;
  pressure: number;
  activationVolume: number;
  temperature: number;
}): number {
  requirePositive({ conductivityWithoutPressure, temperature });
  requireNonNegative({ pressure });
  requireFinite({ activationVolume });
  return (
    conductivityWithoutPressure *
    Math.exp((-pressure * activationVolume) / (gasConstant * temperature))
  );
}
