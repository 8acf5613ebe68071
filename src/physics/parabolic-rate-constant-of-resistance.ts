import { requirePositive } from '#units/domain-error';

/**
 * Parabolic rate constant of the resistance, from its slope against the root of time.
 *
 * k_R = b² / 2, from ASR = ASR₀ + b √t
 *
 * @param input.areaSpecificResistanceRootRate - slope of one interface *b* [Ω m²/s^0.5], > 0
 * @returns k/σ_ion², the rate constant of (ASR − ASR₀)² = 2 k_R t [Ω² m⁴/s]
 * @throws {DomainError} if the slope is not positive
 * @validity no layer at time zero; what does not grow is in ASR₀
 * @source wagner1933, parabolic law; derived here for a resistance
 * @example
 * parabolicRateConstantOfResistance({ areaSpecificResistanceRootRate: 5e-6 }) // 1.25e-11 Ω² m⁴/s
 */
export function parabolicRateConstantOfResistance({
  areaSpecificResistanceRootRate,
}: {
  areaSpecificResistanceRootRate: number;
}): number {
  requirePositive({ areaSpecificResistanceRootRate });
  return areaSpecificResistanceRootRate ** 2 / 2;
}
