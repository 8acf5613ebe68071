import { requireBetween, requirePositive } from '#units/domain-error';

/**
 * Cycles until a given share of the capacity is left, if each cycle takes the same amount.
 *
 * N = N₁ (1 − f) / (1 − q/q₀)
 *
 * @param input.targetRetention - share that is still to be left *f* [1], 0 < f < 1
 * @param input.capacityRetention - share left after the cycles that were made *q/q₀* [1], 0 < q/q₀ < 1
 * @param input.cycleNumber - cycles that were made *N₁* [1], > 0
 * @returns number of cycles, not rounded [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity a loss in proportion to the number of cycles; it would end at no capacity at all
 * @source severson2019, cycle life as cycles to a share of the capacity; derived here from an equal amount in every cycle
 * @example
 * cyclesAtConstantLoss({ targetRetention: 0.8, capacityRetention: 0.95, cycleNumber: 100 }) // 400 1
 */
export function cyclesAtConstantLoss({
  targetRetention,
  capacityRetention,
  cycleNumber,
}: {
  targetRetention: number;
  capacityRetention: number;
  cycleNumber: number;
}): number {
  requireBetween(0, 1, { targetRetention, capacityRetention });
  requirePositive({ cycleNumber });
  return (cycleNumber * (1 - targetRetention)) / (1 - capacityRetention);
}
