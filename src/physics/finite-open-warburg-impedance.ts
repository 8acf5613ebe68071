import { hyperbolicMinusCircularSine } from '#physics/hyperbolic-minus-circular-sine';
import { requirePositive } from '#units/domain-error';

/**
 * Impedance of diffusion into a layer whose far side is closed.
 *
 * Z = R coth√(jωτ) / √(jωτ), ω = 2πf
 *
 * @param input.resistance - three times the real limit at low frequency *R* [Ω], > 0
 * @param input.timeConstant - diffusion time L²/D *τ* [s], > 0
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is not positive
 * @validity one-dimensional diffusion, blocking far side
 * @source orazem2017, diffusion impedance
 * @source barsoukov2018, diffusion impedance
 * @example
 * finiteOpenWarburgImpedance({ resistance: 100, timeConstant: 1, frequency: 0.159154943091895 }).real // 33.1238091985 Ω
 */
export function finiteOpenWarburgImpedance({
  resistance,
  timeConstant,
  frequency,
}: {
  resistance: number;
  timeConstant: number;
  frequency: number;
}): { real: number; imaginary: number } {
  requirePositive({ resistance, timeConstant, frequency });
  // √(jωτ) = (1 + j) y/2; beyond y = 700 the hyperbolic functions overflow and their ratio is 1.
  const y = Math.sqrt(4 * Math.PI * frequency * timeConstant);
  if (y > 700) return { real: resistance / y, imaginary: -resistance / y };
  // cosh y − cos y written as squares, which do not cancel.
  const below = 2 * y * (Math.sinh(y / 2) ** 2 + Math.sin(y / 2) ** 2);
  return {
    real: (resistance * hyperbolicMinusCircularSine({ argument: y })) / below,
    imaginary: (-resistance * (Math.sinh(y) + Math.sin(y))) / below,
  };
}
