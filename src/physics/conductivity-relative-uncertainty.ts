import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Relative standard uncertainty of the conductivity of a pellet with round electrodes.
 *
 * u_σ/σ = √[(u_R/R_b)² + (u_L/L)² + (2 u_d/d)²]
 *
 * @param input.bulkResistance - resistance read from the spectrum *R_b* [Ω], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.electrodeDiameter - diameter of the electrode *d* [m], > 0
 * @param input.bulkResistanceUncertainty - standard uncertainty, 0 if left out *u_R* [Ω], ≥ 0
 * @param input.thicknessUncertainty - standard uncertainty, 0 if left out *u_L* [m], ≥ 0
 * @param input.electrodeDiameterUncertainty - standard uncertainty, 0 if left out *u_d* [m], ≥ 0
 * @returns relative standard uncertainty [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity independent inputs, first order: each uncertainty far below its value
 * @source gum2008, law of propagation of uncertainty
 * @example
 * conductivityRelativeUncertainty({ bulkResistance: 100, thickness: 1e-3, electrodeDiameter: 1e-2, bulkResistanceUncertainty: 3, electrodeDiameterUncertainty: 2e-4 }) // 0.05 1
 */
export function conductivityRelativeUncertainty({
  bulkResistance,
  thickness,
  electrodeDiameter,
  bulkResistanceUncertainty = 0,
  thicknessUncertainty = 0,
  electrodeDiameterUncertainty = 0,
}: {
  bulkResistance: number;
  thickness: number;
  electrodeDiameter: number;
  bulkResistanceUncertainty?: number;
  thicknessUncertainty?: number;
  electrodeDiameterUncertainty?: number;
}): number {
  requirePositive({ bulkResistance, thickness, electrodeDiameter });
  requireNonNegative({
    bulkResistanceUncertainty,
    thicknessUncertainty,
    electrodeDiameterUncertainty,
  });
  return Math.hypot(
    bulkResistanceUncertainty / bulkResistance,
    thicknessUncertainty / thickness,
    (2 * electrodeDiameterUncertainty) / electrodeDiameter,
  );
}
