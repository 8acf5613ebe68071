import { requirePositive } from '#units/domain-error';

/**
 * First capacity, from a later one and the retention.
 *
 * q₀ = q / (q / q₀)
 *
 * @param input.specificCapacity - capacity per mass in the later cycle *q* [C/kg], > 0
 * @param input.capacityRetention - that capacity over the first *q/q₀* [1], > 0
 * @returns capacity per mass in the first cycle [C/kg]
 * @throws {DomainError} if an input is not positive
 * @validity both capacities at the same rate, per mass of the same material
 * @source bibi2026, capacity retention; derived here
 * @example
 * initialCapacity({ specificCapacity: 450000, capacityRetention: 0.9 }) // 500000 C/kg
 */
export function initialCapacity({
  specificCapacity,
  capacityRetention,
}: {
  specificCapacity: number;
  capacityRetention: number;
}): number {
  requirePositive({ specificCapacity, capacityRetention });
  return specificCapacity / capacityRetention;
}
