import { powerLaw } from '#physics/laws/power-law';
import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness by a power of time, to tell which law data resemble.
 *
 * x = x_r (t / t_r)^n
 *
 * @param input.referenceThickness - thickness at the reference time *x_r* [m], > 0
 * @param input.referenceTime - time of that thickness *t_r* [s], > 0
 * @param input.exponent - slope in a double-logarithmic plot *n* [1], finite
 * @param input.time - time asked for *t* [s], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity a diagnostic: n = 1/2 suggests transport, n = 1 a reaction; no mechanism of its own
 * @source deal1965, limits of short and long times
 * @example
 * powerLawThickness({ referenceThickness: 1e-8, referenceTime: 3600, exponent: 0.5, time: 14400 }) // 2e-8 m
 */
export function powerLawThickness({
  referenceThickness,
  referenceTime,
  exponent,
  time,
}: {
  referenceThickness: number;
  referenceTime: number;
  exponent: number;
  time: number;
}): number {
  requirePositive({ referenceThickness, referenceTime });
  requireFinite({ exponent });
  requireNonNegative({ time });
  return powerLaw.value([0, referenceThickness, exponent, referenceTime], time);
}
