import { requirePositive } from '#units/domain-error';

/**
 * Capacity per area of the cathode that faces a negative electrode, from their ratio.
 *
 * Q_P = Q_N / r, r = N/P
 *
 * @param input.negativeArealCapacity - capacity per area of the negative electrode *Q_N* [C/m²], > 0
 * @param input.capacityRatio - capacity of the negative over that of the positive electrode, N/P *r* [1], > 0
 * @returns capacity per area of the positive electrode [C/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity both capacities over the range that is cycled
 * @source albertus2021, lithium in excess
 * @example
 * cathodeArealCapacity({ negativeArealCapacity: 60000, capacityRatio: 1.2 }) // 50000 C/m²
 */
export function cathodeArealCapacity({
  negativeArealCapacity,
  capacityRatio,
}: {
  negativeArealCapacity: number;
  capacityRatio: number;
}): number {
  requirePositive({ negativeArealCapacity, capacityRatio });
  return negativeArealCapacity / capacityRatio;
}
