import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Parabolic rate constant from one thickness and its time.
 *
 * k = (x − x₀)(x + x₀) / 2t, from x² = x₀² + 2kt
 *
 * @param input.interphaseThickness - thickness reached *x* [m], > 0
 * @param input.time - time at the potential *t* [s], > 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns parabolic rate constant of x² = 2kt [m²/s]
 * @throws {DomainError} if an input is out of its domain or x is below x₀
 * @validity one point cannot show that the growth is parabolic
 * @source wagner1933, parabolic law
 * @example
 * parabolicRateConstantFromThickness({ interphaseThickness: 3e-8, time: 3.6e5 }) // 1.25e-21 m²/s
 */
export function parabolicRateConstantFromThickness({
  interphaseThickness,
  time,
  initialThickness = 0,
}: {
  interphaseThickness: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ interphaseThickness, time });
  requireNonNegative({ initialThickness });
  const growth = interphaseThickness - initialThickness;
  if (growth < 0) {
    throw new DomainError(
      'interphaseThickness',
      'must not be below the start',
      interphaseThickness,
    );
  }
  return (growth * (interphaseThickness + initialThickness)) / (2 * time);
}
