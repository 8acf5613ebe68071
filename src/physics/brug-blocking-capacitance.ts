import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Capacitance of a blocking electrode whose time constants are spread over its surface.
 *
 * C = Q^(1/α) R_s^((1 − α)/α)
 *
 * @param input.constantPhaseCoefficient - coefficient of the element *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - its exponent *α* [1], 0 < α ≤ 1
 * @param input.seriesResistance - resistance of the electrolyte *R_s* [Ω], > 0
 * @returns effective capacitance [F]
 * @throws {DomainError} if an input is out of its domain
 * @validity no reaction at the electrode
 * @source brug1984, ideally polarisable electrode
 * @example
 * brugBlockingCapacitance({ constantPhaseCoefficient: 2e-5, constantPhaseExponent: 0.85, seriesResistance: 15 }) // 4.77909332279e-6 F
 */
export function brugBlockingCapacitance({
  constantPhaseCoefficient,
  constantPhaseExponent,
  seriesResistance,
}: {
  constantPhaseCoefficient: number;
  constantPhaseExponent: number;
  seriesResistance: number;
}): number {
  requirePositive({ constantPhaseCoefficient, constantPhaseExponent, seriesResistance });
  if (constantPhaseExponent > 1) {
    throw new DomainError('constantPhaseExponent', 'must not exceed one', constantPhaseExponent);
  }
  return (
    (seriesResistance * constantPhaseCoefficient) ** (1 / constantPhaseExponent) / seriesResistance
  );
}
