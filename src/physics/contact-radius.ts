import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Radius of the contact spots that would explain a constriction resistance.
 *
 * a = 4 σ f ASR_c / π
 *
 * @param input.constrictionAreaSpecificResistance - constriction on one side of the contact *ASR_c* [Ω m²], > 0
 * @param input.contactFraction - share of the area in contact *f* [1], 0 < f ≤ 1
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns radius of one spot, for evenly spread ones a lower bound [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity isolated spots on a thick electrolyte
 * @source constriction2025, contact impedance, solved for the radius
 * @example
 * contactRadius({ constrictionAreaSpecificResistance: 0.005, contactFraction: 0.05, ionicConductivity: 0.2 }) // 6.36619772368e-5 m
 */
export function contactRadius({
  constrictionAreaSpecificResistance,
  contactFraction,
  ionicConductivity,
}: {
  constrictionAreaSpecificResistance: number;
  contactFraction: number;
  ionicConductivity: number;
}): number {
  requirePositive({ constrictionAreaSpecificResistance, contactFraction, ionicConductivity });
  if (contactFraction > 1) {
    throw new DomainError('contactFraction', 'must not exceed one', contactFraction);
  }
  return (4 * ionicConductivity * contactFraction * constrictionAreaSpecificResistance) / Math.PI;
}
