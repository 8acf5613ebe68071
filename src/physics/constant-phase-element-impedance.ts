import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Impedance of a constant phase element.
 *
 * Z = 1 / [Q (jω)^α], ω = 2πf
 *
 * @param input.constantPhaseCoefficient - coefficient, no capacitance unless α = 1 *Q* [S s^α], > 0
 * @param input.constantPhaseExponent - exponent *α* [1], 0 < α ≤ 1
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is out of its domain
 * @validity one exponent over the whole range of frequency
 * @source brug1984, constant phase element
 * @example
 * constantPhaseElementImpedance({ constantPhaseCoefficient: 1e-6, constantPhaseExponent: 1, frequency: 159.154943091895 }).imaginary // -1000 Ω
 */
export function constantPhaseElementImpedance({
  constantPhaseCoefficient,
  constantPhaseExponent,
  frequency,
}: {
  constantPhaseCoefficient: number;
  constantPhaseExponent: number;
  frequency: number;
}): { real: number; imaginary: number } {
  requirePositive({ constantPhaseCoefficient, constantPhaseExponent, frequency });
  if (constantPhaseExponent > 1) {
    throw new DomainError('constantPhaseExponent', 'must not exceed one', constantPhaseExponent);
  }
  const magnitude =
    1 / (constantPhaseCoefficient * (2 * Math.PI * frequency) ** constantPhaseExponent);
  // cos(πα/2) as a sine, so that it is exactly zero for a capacitor.
  const real = magnitude * Math.sin(((1 - constantPhaseExponent) * Math.PI) / 2);
  return { real, imaginary: -magnitude * Math.sin((constantPhaseExponent * Math.PI) / 2) };
}
