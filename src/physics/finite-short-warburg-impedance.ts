import { hyperbolicMinusCircularSine } from '#physics/hyperbolic-minus-circular-sine';
import { requirePositive } from '#units/domain-error';

/**
 * Impedance of diffusion through a layer whose far side keeps its concentration.
 *
 * Z = R tanh√(jωτ) / √(jωτ), ω = 2πf
 *
 * @param input.resistance - limit at low frequency *R* [Ω], > 0
 * @param input.timeConstant - diffusion time L²/D *τ* [s], > 0
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is not positive
 * @validity one-dimensional diffusion, transmissive far side
 * @source orazem2017, diffusion impedance
 * @source barsoukov2018, diffusion impedance
 * @example
 * finiteShortWarburgImpedance({ resistance: 100, timeConstant: 1, frequency: 0.159154943091895 }).real // 88.5450812259 Ω
 */
export function finiteShortWarburgImpedance({
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
  const below = y * (Math.cosh(y) + Math.cos(y));
  return {
    real: (resistance * (Math.sinh(y) + Math.sin(y))) / below,
    imaginary: (-resistance * hyperbolicMinusCircularSine({ argument: y })) / below,
  };
}
