import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time in which parabolic growth reaches a thickness.
 *
 * t = (x − x₀)(x + x₀) / 2k
 *
 * @param input.parabolicRateConstant - rate constant of x² = 2kt *k* [m²/s], > 0
 * @param input.interphaseThickness - thickness to reach *x* [m], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns time [s]
 * @throws {DomainError} if an input is out of its domain or x is below x₀
 * @validity dense layer at constant potential and temperature
 * @source wagner1933, parabolic law solved for time
 * @example
 * parabolicTime({ parabolicRateConstant: 1e-21, interphaseThickness: 2e-8 }) // 200000 s
 */
export function parabolicTime({
  parabolicRateConstant,
  interphaseThickness,
  initialThickness = 0,
}: {
  parabolicRateConstant: number;
  interphaseThickness: number;
  initialThickness?: number;
}): number {
  requirePositive({ parabolicRateConstant });
  requireNonNegative({ interphaseThickness, initialThickness });
  const growth = interphaseThickness - initialThickness;
  if (growth < 0) {
    throw new DomainError(
      'interphaseThickness',
      'must not be below the start',
      interphaseThickness,
    );
  }
  return (growth * (interphaseThickness + initialThickness)) / (2 * parabolicRateConstant);
}
