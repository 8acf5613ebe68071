import { requirePositive } from '#units/domain-error';

/**
 * Impedance of diffusion into a half-space.
 *
 * Z = σ_W (1 − j) / √ω, ω = 2πf
 *
 * @param input.warburgCoefficient - coefficient *σ_W* [Ω/s^0.5], > 0
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is not positive
 * @validity diffusion length far below the thickness
 * @source orazem2017, diffusion impedance
 * @source bard2022, Warburg impedance
 * @example
 * warburgImpedance({ warburgCoefficient: 10, frequency: 0.159154943091895 }).real // 10 Ω
 */
export function warburgImpedance({
  warburgCoefficient,
  frequency,
}: {
  warburgCoefficient: number;
  frequency: number;
}): { real: number; imaginary: number } {
  requirePositive({ warburgCoefficient, frequency });
  const part = warburgCoefficient / Math.sqrt(2 * Math.PI * frequency);
  return { real: part, imaginary: -part };
}
