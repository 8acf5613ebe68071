import { DomainError, requireFinite, requirePositive } from '#units/domain-error';

/**
 * Current density where electrode and electrolyte really touch.
 *
 * j_loc = j / f
 *
 * @param input.currentDensity - current over the whole area *j* [A/m²], finite
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @returns local current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity equal contacts; the edge of each carries more
 * @source krauskopf2020, contact loss on stripping
 * @example
 * localCurrentDensity({ currentDensity: 10, contactFraction: 0.1 }) // 100 A/m²
 */
export function localCurrentDensity({
  currentDensity,
  contactFraction,
}: {
  currentDensity: number;
  contactFraction: number;
}): number {
  requireFinite({ currentDensity });
  requirePositive({ contactFraction });
  if (contactFraction > 1) {
    throw new DomainError('contactFraction', 'must not exceed one', contactFraction);
  }
  return currentDensity / contactFraction;
}
