import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Capacity left in a cell without a reserve of lithium.
 *
 * q / q₀ = CE^N
 *
 * @param input.coulombicEfficiency - fraction of the lithium that comes back in each cycle *CE* [1], 0 < CE ≤ 1
 * @param input.cycleNumber - number of cycles *N* [1], ≥ 0
 * @returns capacity over the first one [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity lost lithium alone; growing resistance takes its share in addition
 * @source sun2025, meaning of the coulombic efficiency (abstract); derived here
 * @example
 * capacityRetention({ coulombicEfficiency: 0.9, cycleNumber: 2 }) // 0.81 1
 */
export function capacityRetention({
  coulombicEfficiency,
  cycleNumber,
}: {
  coulombicEfficiency: number;
  cycleNumber: number;
}): number {
  requirePositive({ coulombicEfficiency });
  requireNonNegative({ cycleNumber });
  if (coulombicEfficiency > 1) {
    throw new DomainError('coulombicEfficiency', 'must not exceed one', coulombicEfficiency);
  }
  return coulombicEfficiency ** cycleNumber;
}
