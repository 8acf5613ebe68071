import type { Law } from '#physics/laws/law';

/**
 * Growth limited by a reaction at the face of what has grown, on top of a constant.
 *
 * y = a + bt
 *
 * @param initialValue - value at time zero *a* [unit of y], finite
 * @param rate - slope against time *b* [unit of y/s], finite
 * @param time - time at the potential *t* [s], ≥ 0
 * @returns thickness or resistance *y* [unit of y]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity a layer that does not protect: thin, porous or cracked
 * @source deal1965, limit of short times
 * @example
 * linearLaw.value([1e-9, 2e-13], 3.6e6) // 7.21e-7 unit of y
 */
export const linearLaw: Law<[initialValue: number, rate: number]> = {
  value: ([a, b], time) => a + b * time,
  gradient: (_, time) => [1, time],
};
