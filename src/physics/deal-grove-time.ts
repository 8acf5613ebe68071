import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time in which Deal–Grove growth reaches a thickness.
 *
 * t = (x − x₀)(x + x₀) / 2k + (x − x₀) / k_l
 *
 * @param input.parabolicRateConstant - rate constant of the late law x² = 2kt *k* [m²/s], > 0
 * @param input.linearRateConstant - rate of the early law x = k_l t *k_l* [m/s], > 0
 * @param input.interphaseThickness - thickness to reach *x* [m], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns time, the sum of what transport and reaction would take alone [s]
 * @throws {DomainError} if an input is out of its domain or x is below x₀
 * @validity dense layer, one reaction of first order at its face, constant potential and temperature
 * @source deal1965, general relationship solved for time
 * @example
 * dealGroveTime({ parabolicRateConstant: 5e-21, linearRateConstant: 2e-13, interphaseThickness: 5e-8 }) // 500000 s
 */
export function dealGroveTime({
  parabolicRateConstant,
  linearRateConstant,
  interphaseThickness,
  initialThickness = 0,
}: {
  parabolicRateConstant: number;
  linearRateConstant: number;
  interphaseThickness: number;
  initialThickness?: number;
}): number {
  requirePositive({ parabolicRateConstant, linearRateConstant });
  requireNonNegative({ interphaseThickness, initialThickness });
  const growth = interphaseThickness - initialThickness;
  if (growth < 0) {
    throw new DomainError(
      'interphaseThickness',
      'must not be below the start',
      interphaseThickness,
    );
  }
  const transport = (interphaseThickness + initialThickness) / (2 * parabolicRateConstant);
  return growth * (transport + 1 / linearRateConstant);
}
