import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Share of the area in contact that explains a constriction resistance, each spot as if alone.
 *
 * f = π a / (4 σ ASR_c)
 *
 * @param input.constrictionAreaSpecificResistance - constriction on one side of the contact *ASR_c* [Ω m²], > 0
 * @param input.contactRadius - radius of one contact spot *a* [m], > 0
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns share of the area in contact, at most one; too large where spots have neighbours [1]
 * @throws {DomainError} if an input is not positive, or the resistance too small for spots that stand alone
 * @validity shares below about 0.02; all of the resistance is constriction
 * @source constriction2025, contact impedance, solved for the share
 * @example
 * isolatedContactFraction({ constrictionAreaSpecificResistance: 0.001, contactRadius: 8e-6, ionicConductivity: 0.1 }) // 0.0628318530718 1
 */
export function isolatedContactFraction({
  constrictionAreaSpecificResistance,
  contactRadius,
  ionicConductivity,
}: {
  constrictionAreaSpecificResistance: number;
  contactRadius: number;
  ionicConductivity: number;
}): number {
  requirePositive({ constrictionAreaSpecificResistance, contactRadius, ionicConductivity });
  const share =
    (Math.PI * contactRadius) / (4 * ionicConductivity * constrictionAreaSpecificResistance);
  if (share <= 1) return share;
  throw new DomainError(
    'constrictionAreaSpecificResistance',
    'is too small for spots that stand alone',
    constrictionAreaSpecificResistance,
  );
}
