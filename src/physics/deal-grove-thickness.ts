import { dealGroveLaw } from '#physics/laws/deal-grove-law';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of an interphase that begins under reaction control and ends under transport control.
 *
 * x² + Ax = x₀² + Ax₀ + Bt with B = 2k and A = 2k / k_l
 *
 * @param input.parabolicRateConstant - rate constant of the late law x² = 2kt *k* [m²/s], > 0
 * @param input.linearRateConstant - rate of the early law x = k_l t *k_l* [m/s], > 0
 * @param input.time - time at the potential *t* [s], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity dense layer, one reaction of first order at its face, constant potential and temperature
 * @source deal1965, general relationship
 * @example
 * dealGroveThickness({ parabolicRateConstant: 5e-21, linearRateConstant: 2e-13, time: 3.6e6 }) // 1.6637659209e-7 m
 */
export function dealGroveThickness({
  parabolicRateConstant,
  linearRateConstant,
  time,
  initialThickness = 0,
}: {
  parabolicRateConstant: number;
  linearRateConstant: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ parabolicRateConstant, linearRateConstant });
  requireNonNegative({ time, initialThickness });
  const half = parabolicRateConstant / linearRateConstant;
  const sum = initialThickness * (initialThickness + 2 * half) + 2 * parabolicRateConstant * time;
  // x = √(A²/4 + S) − A/2: the law of a layer that began at zero, with S in the place of qt.
  return dealGroveLaw.value([0, half, 1], sum);
}
