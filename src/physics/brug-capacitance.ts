import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Capacitance of an arc whose time constants are spread over the surface of an electrode.
 *
 * C = Q^(1/α) (1/R_s + 1/R_ct)^((α − 1)/α)
 *
 * @param input.constantPhaseCoefficient - coefficient of the element *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - its exponent *α* [1], 0 < α ≤ 1
 * @param input.seriesResistance - resistance of the electrolyte *R_s* [Ω], > 0
 * @param input.chargeTransferResistance - width of the arc *R_ct* [Ω], > 0
 * @returns effective capacitance [F]
 * @throws {DomainError} if an input is out of its domain
 * @validity spread over the surface; for spread along the current see Hsu and Mansfeld
 * @source brug1984, electrode with a reaction
 * @source hirschorn2010, surface distribution
 * @example
 * brugCapacitance({ constantPhaseCoefficient: 2e-5, constantPhaseExponent: 0.85, seriesResistance: 15, chargeTransferResistance: 120 }) // 4.68078394493e-6 F
 */
export function brugCapacitance({
  constantPhaseCoefficient,
  constantPhaseExponent,
  seriesResistance,
  chargeTransferResistance,
}: {
  constantPhaseCoefficient: number;
  constantPhaseExponent: number;
  seriesResistance: number;
  chargeTransferResistance: number;
}): number {
  requirePositive({ constantPhaseCoefficient, constantPhaseExponent });
  requirePositive({ seriesResistance, chargeTransferResistance });
  if (constantPhaseExponent > 1) {
    throw new DomainError('constantPhaseExponent', 'must not exceed one', constantPhaseExponent);
  }
  const parallel = 1 / (1 / seriesResistance + 1 / chargeTransferResistance);
  return (parallel * constantPhaseCoefficient) ** (1 / constantPhaseExponent) / parallel;
}
