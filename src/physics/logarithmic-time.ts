import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time in which logarithmic growth reaches a thickness.
 *
 * t = τ [exp((x − x₀) / k_log) − 1]
 *
 * @param input.logarithmicRate - growth per factor e in time *k_log* [m], > 0
 * @param input.timeConstant - time after which the growth slows down *τ* [s], > 0
 * @param input.interphaseThickness - thickness to reach *x* [m], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns time, infinite beyond the largest number [s]
 * @throws {DomainError} if an input is out of its domain or x is below x₀
 * @validity exponential in x: an extrapolation by many k_log means nothing
 * @source cabrera1949, growth of thin films, solved for time
 * @example
 * logarithmicTime({ logarithmicRate: 1e-8, timeConstant: 3600, interphaseThickness: 1e-8 }) // 6185.81458 s
 */
export function logarithmicTime({
  logarithmicRate,
  timeConstant,
  interphaseThickness,
  initialThickness = 0,
}: {
  logarithmicRate: number;
  timeConstant: number;
  interphaseThickness: number;
  initialThickness?: number;
}): number {
  requirePositive({ logarithmicRate, timeConstant });
  requireNonNegative({ interphaseThickness, initialThickness });
  const growth = interphaseThickness - initialThickness;
  if (growth < 0) {
    throw new DomainError(
      'interphaseThickness',
      'must not be below the start',
      interphaseThickness,
    );
  }
  return timeConstant * Math.expm1(growth / logarithmicRate);
}
