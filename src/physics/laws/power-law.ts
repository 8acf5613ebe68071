import type { Law } from '#physics/laws/law';

/**
 * Growth by a power of time, on top of a constant, to tell which law data resemble.
 *
 * y = a + b (t/t_r)ⁿ
 *
 * @param initialValue - value at time zero *a* [unit of y], finite
 * @param growthAtReference - growth up to the reference time *b* [unit of y], finite
 * @param exponent - slope in a double-logarithmic plot of the growth *n* [1], > 0
 * @param referenceTime - time of that growth *t_r* [s], > 0
 * @param time - time at the potential *t* [s], ≥ 0
 * @returns thickness or resistance *y* [unit of y]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity a diagnostic: n = 1/2 suggests transport, n = 1 a reaction; no mechanism of its own
 * @source deal1965, limits of short and long times
 * @example
 * powerLaw.value([1e-9, 1e-8, 0.5, 3600], 14400) // 2.1e-8 unit of y
 */
export const powerLaw: Law<
  [initialValue: number, growthAtReference: number, exponent: number, referenceTime: number]
> = {
  value: ([a, b, n, reference], time) => a + b * (time / reference) ** n,
  gradient([, b, n, reference], time) {
    const power = (time / reference) ** n;
    const byExponent = time > 0 ? b * power * Math.log(time / reference) : 0;
    return [1, power, byExponent, (-n * b * power) / reference];
  },
};
