import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';

/**
 * Area-specific resistance that current lines add by narrowing to round contacts that have neighbours.
 *
 * ASR_c = (π a / 4σf) (1 − √f)^(3/2)
 *
 * @param input.contactRadius - radius of one contact spot *a* [m], > 0
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns constriction resistance on one side of the contact; add that of the other side [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity equal round spots, evenly spread, on an electrolyte thicker than their distance; the factor is a fit, within a few per cent of series solutions
 * @source cooper1969, constriction of a flux tube
 * @example
 * crowdedConstrictionAreaSpecificResistance({ contactRadius: 5e-6, contactFraction: 0.25, ionicConductivity: 0.05 }) // 1.11072073454e-4 Ω m²
 */
export function crowdedConstrictionAreaSpecificResistance({
  contactRadius,
  contactFraction,
  ionicConductivity,
}: {
  contactRadius: number;
  contactFraction: number;
  ionicConductivity: number;
}): number {
  const spots = { contactRadius, contactFraction, ionicConductivity };
  const isolated = contactConstrictionAreaSpecificResistance(spots);
  return isolated * (1 - Math.sqrt(contactFraction)) ** 1.5;
}
