import { requireBetween } from '#units/domain-error';

/**
 * Cycles until a given share of the capacity is left, if each cycle keeps the same share.
 *
 * N = ln f / ln r, r = 1 − δ
 *
 * @param input.targetRetention - share that is still to be left *f* [1], 0 < f < 1
 * @param input.fadePerCycle - share lost in each cycle *δ* [1], 0 < δ < 1
 * @returns number of cycles, not rounded [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity the same fade in every cycle; a knee later on ends it
 * @source severson2019, cycle life as cycles to a share of the capacity; derived here from an equal share in every cycle
 * @example
 * cyclesToRetention({ targetRetention: 0.81, fadePerCycle: 0.1 }) // 2 1
 */
export function cyclesToRetention({
  targetRetention,
  fadePerCycle,
}: {
  targetRetention: number;
  fadePerCycle: number;
}): number {
  requireBetween(0, 1, { targetRetention, fadePerCycle });
  return Math.log(targetRetention) / Math.log1p(-fadePerCycle);
}
