import type { Law } from '#physics/laws/law';

/**
 * Growth that chokes itself, on top of a constant.
 *
 * y = a + b ln(1 + t/τ)
 *
 * @param initialValue - value at time zero *a* [unit of y], finite
 * @param logarithmicRate - growth per factor e in time *b* [unit of y], finite
 * @param timeConstant - time after which the growth slows down *τ* [s], > 0
 * @param time - time at the potential *t* [s], ≥ 0
 * @returns thickness or resistance *y* [unit of y]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity thin films, field-assisted transport or paths that close; mostly empirical
 * @source cabrera1949, growth of thin films
 * @example
 * logarithmicLaw.value([0, 1e-8, 3600], 3.6e6) // 6.90875477932e-8 unit of y
 */
export const logarithmicLaw: Law<
  [initialValue: number, logarithmicRate: number, timeConstant: number]
> = {
  // log1p keeps the digits while t is far below τ.
  value: ([a, b, tau], time) => a + b * Math.log1p(time / tau),
  gradient: ([, b, tau], time) => [1, Math.log1p(time / tau), (-b * time) / (tau * (tau + time))],
};
