import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance that current lines add by narrowing to small round contacts.
 *
 * ASR_c = π a / (4 σ f), from 1 / (4 σ a) per spot and f / (π a²) spots per area
 *
 * @param input.contactRadius - radius of one contact spot *a* [m], > 0
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns constriction resistance on one side of the contact; add that of the other side [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity isolated spots on a thick electrolyte; for evenly spread ones too high, 1.25 times at f = 0.02, 1.77 times at 0.1
 * @source constriction2025, contact impedance
 * @example
 * contactConstrictionAreaSpecificResistance({ contactRadius: 1e-6, contactFraction: 0.1, ionicConductivity: 0.05 }) // 1.57079632679e-4 Ω m²
 */
export function contactConstrictionAreaSpecificResistance({
  contactRadius,
  contactFraction,
  ionicConductivity,
}: {
  contactRadius: number;
  contactFraction: number;
  ionicConductivity: number;
}): number {
  requirePositive({ contactRadius, contactFraction, ionicConductivity });
  if (contactFraction > 1) {
    throw new DomainError('contactFraction', 'must not exceed one', contactFraction);
  }
  return (Math.PI * contactRadius) / (4 * ionicConductivity * contactFraction);
}
