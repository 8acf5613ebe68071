import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * All heat that a reaction sets free, over the part of it that warms the sample itself; the rest warms the holder.
 *
 * φ = 1 + m_h c_h / (m_s c_s)
 *
 * @param input.holderMass - mass of the holder, 0 if there is none *m_h* [kg], ≥ 0
 * @param input.holderHeatCapacity - its heat capacity per mass *c_h* [J/(kg K)], ≥ 0
 * @param input.sampleMass - mass of the sample *m_s* [kg], > 0
 * @param input.sampleHeatCapacity - its heat capacity per mass *c_s* [J/(kg K)], > 0
 * @returns factor of thermal inertia [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity sample and holder at one temperature, constant heat capacities, no heat to the surroundings
 * @source netzsch2026, Φ-factor as thermal inertia; derived here from one temperature of sample and holder
 * @example
 * thermalInertiaFactor({ holderMass: 0.01, holderHeatCapacity: 500, sampleMass: 0.01, sampleHeatCapacity: 1000 }) // 1.5 1
 */
export function thermalInertiaFactor({
  holderMass,
  holderHeatCapacity,
  sampleMass,
  sampleHeatCapacity,
}: {
  holderMass: number;
  holderHeatCapacity: number;
  sampleMass: number;
  sampleHeatCapacity: number;
}): number {
  requireNonNegative({ holderMass, holderHeatCapacity });
  requirePositive({ sampleMass, sampleHeatCapacity });
  return 1 + (holderMass * holderHeatCapacity) / (sampleMass * sampleHeatCapacity);
}
