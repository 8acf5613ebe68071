import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Impedance of a resistance in parallel with a constant phase element, a depressed arc.
 *
 * Z = R / [1 + R Q (jω)^α], ω = 2πf
 *
 * @param input.resistance - width of the arc *R* [Ω], > 0
 * @param input.constantPhaseCoefficient - coefficient of the element *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - its exponent *α* [1], 0 < α ≤ 1
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is out of its domain
 * @validity one process with a symmetric spread of time constants
 * @source barsoukov2018, depressed arcs
 * @example
 * zarcImpedance({ resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9, frequency: 1000 }).real // 299.613511462 Ω
 */
export function zarcImpedance({
  resistance,
  constantPhaseCoefficient,
  constantPhaseExponent,
  frequency,
}: {
  resistance: number;
  constantPhaseCoefficient: number;
  constantPhaseExponent: number;
  frequency: number;
}): { real: number; imaginary: number } {
  requirePositive({ resistance, constantPhaseCoefficient, constantPhaseExponent, frequency });
  if (constantPhaseExponent > 1) {
    throw new DomainError('constantPhaseExponent', 'must not exceed one', constantPhaseExponent);
  }
  const ratio =
    resistance * constantPhaseCoefficient * (2 * Math.PI * frequency) ** constantPhaseExponent;
  const real = 1 + ratio * Math.sin(((1 - constantPhaseExponent) * Math.PI) / 2);
  const imaginary = ratio * Math.sin((constantPhaseExponent * Math.PI) / 2);
  const square = real ** 2 + imaginary ** 2;
  return { real: (resistance * real) / square, imaginary: (-resistance * imaginary) / square };
}
