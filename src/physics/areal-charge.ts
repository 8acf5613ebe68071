import { requireNonNegative } from '#units/domain-error';

/**
 * Charge per area that a current density passes in a time.
 *
 * Q_A = j t
 *
 * @param input.currentDensity - current density *j* [A/m²], ≥ 0
 * @param input.time - time for which it flows, both directions counted *t* [s], ≥ 0
 * @returns charge per area [C/m²]
 * @throws {DomainError} if an input is negative
 * @validity constant current; nothing is said about what the charge does
 * @source bard2022, coulometry at constant current
 * @example
 * arealCharge({ currentDensity: 10, time: 3600 }) // 36000 C/m²
 */
export function arealCharge({
  currentDensity,
  time,
}: {
  currentDensity: number;
  time: number;
}): number {
  requireNonNegative({ currentDensity, time });
  return currentDensity * time;
}
