import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Warming of a body that keeps all the heat released in it.
 *
 * ΔT = q_V t / c_V
 *
 * @param input.heatPerVolume - heat released per volume and time *q_V* [W/m³], ≥ 0
 * @param input.time - time *t* [s], ≥ 0
 * @param input.heatCapacityPerVolume - heat capacity per volume *c_V* [J/(m³ K)], > 0
 * @returns rise of the temperature, an upper bound [K]
 * @throws {DomainError} if an input is out of its domain
 * @validity no heat leaves; heat capacity and heat constant
 * @source newman2021, energy balance of a cell; derived here from heat kept
 * @example
 * adiabaticTemperatureRise({ heatPerVolume: 4e5, time: 60, heatCapacityPerVolume: 2.4e6 }) // 10 K
 */
export function adiabaticTemperatureRise({
  heatPerVolume,
  time,
  heatCapacityPerVolume,
}: {
  heatPerVolume: number;
  time: number;
  heatCapacityPerVolume: number;
}): number {
  requireNonNegative({ heatPerVolume, time });
  requirePositive({ heatCapacityPerVolume });
  return (heatPerVolume * time) / heatCapacityPerVolume;
}
