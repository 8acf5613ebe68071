import type { Law } from '#physics/laws/law';

/**
 * Growth limited by transport through what has grown, on top of a constant.
 *
 * y = a + b√t
 *
 * @param initialValue - value at time zero *a* [unit of y], finite
 * @param rootRate - slope against the root of time *b* [unit of y/√s], finite
 * @param time - time at the potential *t* [s], ≥ 0
 * @returns thickness or resistance *y* [unit of y]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity dense layer at constant potential and temperature; a layer that was there before grows otherwise
 * @source wagner1933, parabolic law
 * @example
 * parabolicLaw.value([1e-9, 4e-11], 2.5e5) // 2.1e-8 unit of y
 */
export const parabolicLaw: Law<[initialValue: number, rootRate: number]> = {
  value: ([a, b], time) => a + b * Math.sqrt(time),
  gradient: (_, time) => [1, Math.sqrt(time)],
};
