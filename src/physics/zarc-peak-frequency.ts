import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Frequency at the top of a depressed arc.
 *
 * f = 1 / [2π (RQ)^(1/α)]
 *
 * @param input.resistance - width of the arc *R* [Ω], > 0
 * @param input.constantPhaseCoefficient - coefficient of the element *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - its exponent *α* [1], 0 < α ≤ 1
 * @returns frequency of the largest −Z″ [Hz]
 * @throws {DomainError} if an input is out of its domain
 * @validity one arc that does not overlap with another
 * @source hsu2001, frequency of the largest imaginary part
 * @example
 * zarcPeakFrequency({ resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9 }) // 217947.589881 Hz
 */
export function zarcPeakFrequency({
  resistance,
  constantPhaseCoefficient,
  constantPhaseExponent,
}: {
  resistance: number;
  constantPhaseCoefficient: number;
  constantPhaseExponent: number;
}): number {
  requirePositive({ resistance, constantPhaseCoefficient, constantPhaseExponent });
  if (constantPhaseExponent > 1) {
    throw new DomainError('constantPhaseExponent', 'must not exceed one', constantPhaseExponent);
  }
  return (resistance * constantPhaseCoefficient) ** (-1 / constantPhaseExponent) / (2 * Math.PI);
}
