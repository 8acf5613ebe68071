import { logarithmicLaw } from '#physics/laws/logarithmic-law';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of an interphase whose growth chokes itself.
 *
 * x = x₀ + k_log ln(1 + t/τ)
 *
 * @param input.logarithmicRate - growth per factor e in time *k_log* [m], > 0
 * @param input.timeConstant - time after which the growth slows down *τ* [s], > 0
 * @param input.time - time at the potential *t* [s], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity thin films, field-assisted transport or paths that close; mostly empirical
 * @source cabrera1949, growth of thin films
 * @example
 * logarithmicThickness({ logarithmicRate: 1e-8, timeConstant: 3600, time: 3.6e6 }) // 6.90875478e-8 m
 */
export function logarithmicThickness({
  logarithmicRate,
  timeConstant,
  time,
  initialThickness = 0,
}: {
  logarithmicRate: number;
  timeConstant: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ logarithmicRate, timeConstant });
  requireNonNegative({ time, initialThickness });
  return logarithmicLaw.value([initialThickness, logarithmicRate, timeConstant], time);
}
