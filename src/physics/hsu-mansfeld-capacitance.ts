import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Capacitance of a depressed arc whose time constants are spread through a film or a bulk.
 *
 * C = (RQ)^(1/α) / R = Q^(1/α) R^(1/α − 1)
 *
 * @param input.resistance - width of the arc *R* [Ω], > 0
 * @param input.constantPhaseCoefficient - coefficient of the element *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - its exponent *α* [1], 0 < α ≤ 1
 * @returns effective capacitance [F]
 * @throws {DomainError} if an input is out of its domain
 * @validity spread along the current: bulk, grain boundaries, films; for spread over a surface see Brug
 * @source hsu2001, conversion to a capacitance
 * @source hirschorn2010, normal distribution
 * @example
 * hsuMansfeldCapacitance({ resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9 }) // 2.43414702252e-9 F
 */
export function hsuMansfeldCapacitance({
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
  return (resistance * constantPhaseCoefficient) ** (1 / constantPhaseExponent) / resistance;
}
