import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Critical current density that a cell with partial contact shows.
 *
 * j_app = f j_CCD
 *
 * @param input.criticalCurrentDensity - value for full contact *j_CCD* [A/m²], > 0
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @returns apparent critical current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity same protocol; a critical current density belongs to its protocol
 * @source krauskopf2020, contact loss on stripping
 * @example
 * apparentCriticalCurrentDensity({ criticalCurrentDensity: 10, contactFraction: 0.3 }) // 3 A/m²
 */
export function apparentCriticalCurrentDensity({
  criticalCurrentDensity,
  contactFraction,
}: {
  criticalCurrentDensity: number;
  contactFraction: number;
}): number {
  requirePositive({ criticalCurrentDensity, contactFraction });
  if (contactFraction > 1) {
    throw new DomainError('contactFraction', 'must not exceed one', contactFraction);
  }
  return criticalCurrentDensity * contactFraction;
}
