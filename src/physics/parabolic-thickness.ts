import { parabolicLaw } from '#physics/laws/parabolic-law';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of an interphase whose growth is limited by transport through itself.
 *
 * x = √(x₀² + 2kt), from dx/dt = k/x
 *
 * @param input.parabolicRateConstant - rate constant of x² = 2kt *k* [m²/s], > 0
 * @param input.time - time at the potential, not number of cycles *t* [s], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity dense layer at constant potential and temperature
 * @source wagner1933, parabolic law
 * @example
 * parabolicThickness({ parabolicRateConstant: 1.03641660146e-21, time: 3.6e6 }) // 8.63840235837e-8 m
 */
export function parabolicThickness({
  parabolicRateConstant,
  time,
  initialThickness = 0,
}: {
  parabolicRateConstant: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ parabolicRateConstant });
  requireNonNegative({ time, initialThickness });
  // A layer that was there before and one that began at zero add by their squares.
  const fromZero = parabolicLaw.value([0, 1], 2 * parabolicRateConstant * time);
  return Math.hypot(initialThickness, fromZero);
}
