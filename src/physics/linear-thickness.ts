import { linearLaw } from '#physics/laws/linear-law';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of an interphase whose growth is limited by a reaction at its face.
 *
 * x = x₀ + k_l t
 *
 * @param input.linearRateConstant - rate of growth *k_l* [m/s], > 0
 * @param input.time - time at the potential *t* [s], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity a layer that does not protect: thin, porous or cracked
 * @source deal1965, limit of short times
 * @example
 * linearThickness({ linearRateConstant: 2e-13, time: 3.6e6 }) // 7.2e-7 m
 */
export function linearThickness({
  linearRateConstant,
  time,
  initialThickness = 0,
}: {
  linearRateConstant: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ linearRateConstant });
  requireNonNegative({ time, initialThickness });
  return linearLaw.value([initialThickness, linearRateConstant], time);
}
