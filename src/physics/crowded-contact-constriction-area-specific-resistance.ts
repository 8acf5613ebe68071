import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';

/**
 * Area-specific resistance that current lines add by narrowing to small round contacts with neighbours.
 *
 * ASR_c = [π a / (4 σ f)] (1 − √f)^(3/2), nothing at full contact
 *
 * @param input.contactRadius - radius of one contact spot *a* [m], > 0
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns constriction resistance on one side of the contact [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity equal spots evenly spread, a correlation taken over from heat conduction; clusters cost more
 * @source constriction2025, contact impedance; the factor for neighbours is recalled from heat conduction
 * @example
 * crowdedContactConstrictionAreaSpecificResistance({ contactRadius: 5e-6, contactFraction: 0.04563992094, ionicConductivity: 0.05 }) // 1.2e-3 Ω m²
 */
export function crowdedContactConstrictionAreaSpecificResistance(spots: {
  contactRadius: number;
  contactFraction: number;
  ionicConductivity: number;
}): number {
  const alone = contactConstrictionAreaSpecificResistance(spots);
  return alone * (1 - Math.sqrt(spots.contactFraction)) ** 1.5;
}
