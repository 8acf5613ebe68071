import { requirePositive } from '#units/domain-error';

/**
 * Parabolic rate constant from the slope of a thickness against the root of time.
 *
 * k = b² / 2, from x = x₀ + b √t
 *
 * @param input.thicknessRootRate - slope of the thickness *b* [m/s^0.5], > 0
 * @returns parabolic rate constant of x² = 2kt [m²/s]
 * @throws {DomainError} if the slope is not positive
 * @validity growth from zero at time zero; x₀ is what was there besides and does not grow
 * @source wagner1933, parabolic law
 * @example
 * parabolicRateConstantFromThicknessSlope({ thicknessRootRate: 1e-10 }) // 5e-21 m²/s
 */
export function parabolicRateConstantFromThicknessSlope({
  thicknessRootRate,
}: {
  thicknessRootRate: number;
}): number {
  requirePositive({ thicknessRootRate });
  return thicknessRootRate ** 2 / 2;
}
