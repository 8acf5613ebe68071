import { DomainError, requireNonNegative } from '#units/domain-error';

/**
 * Warming that a sample would have had without its holder, from the warming seen in a calorimeter.
 *
 * ΔT_ad = φ ΔT_obs
 *
 * @param input.observedRise - rise of the temperature that was observed *ΔT_obs* [K], ≥ 0
 * @param input.thermalInertiaFactor - factor of thermal inertia *φ* [1], ≥ 1
 * @returns rise of the temperature of the sample alone [K]
 * @throws {DomainError} if an input is out of its domain
 * @validity corrects the heat only: onset temperatures and rates depend on φ by the kinetics as well
 * @source netzsch2026, Φ-factor as thermal inertia; derived here from the same heat in the sample alone
 * @example
 * holderFreeTemperatureRise({ observedRise: 400, thermalInertiaFactor: 1.5 }) // 600 K
 */
export function holderFreeTemperatureRise({
  observedRise,
  thermalInertiaFactor,
}: {
  observedRise: number;
  thermalInertiaFactor: number;
}): number {
  requireNonNegative({ observedRise });
  if (!(thermalInertiaFactor >= 1 && thermalInertiaFactor < Infinity)) {
    throw new DomainError('thermalInertiaFactor', 'must be 1 or more', thermalInertiaFactor);
  }
  return thermalInertiaFactor * observedRise;
}
