import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time in which linear growth reaches a thickness.
 *
 * t = (x − x₀) / k_l
 *
 * @param input.linearRateConstant - rate of growth *k_l* [m/s], > 0
 * @param input.interphaseThickness - thickness to reach *x* [m], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns time [s]
 * @throws {DomainError} if an input is out of its domain or x is below x₀
 * @validity a layer that does not protect: thin, porous or cracked
 * @source deal1965, limit of short times solved for time
 * @example
 * linearTime({ linearRateConstant: 2e-13, interphaseThickness: 7.2e-7 }) // 3600000 s
 */
export function linearTime({
  linearRateConstant,
  interphaseThickness,
  initialThickness = 0,
}: {
  linearRateConstant: number;
  interphaseThickness: number;
  initialThickness?: number;
}): number {
  requirePositive({ linearRateConstant });
  requireNonNegative({ interphaseThickness, initialThickness });
  const growth = interphaseThickness - initialThickness;
  if (growth < 0) {
    throw new DomainError(
      'interphaseThickness',
      'must not be below the start',
      interphaseThickness,
    );
  }
  return growth / linearRateConstant;
}
