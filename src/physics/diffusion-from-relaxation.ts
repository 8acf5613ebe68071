import { requirePositive } from '#units/domain-error';

/**
 * Diffusion coefficient of a salt from the late decay of the voltage when the current is cut.
 *
 * D = k L² / π², U ∝ exp(−k t)
 *
 * @param input.decayRate - slope of −ln U against time *k* [1/s], > 0
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @returns diffusion coefficient, in pores the effective one D/τ [m²/s]
 * @throws {DomainError} if an input is not positive
 * @validity the gap between two blocking faces, after 0.09 L²/D when cos(πx/L) alone is left, and at a voltage far below 4RT/F, where ln(c_s/c_p) is in proportion to the difference
 * @source newman2021, restricted diffusion; derived here
 * @example
 * diffusionFromRelaxation({ decayRate: 0.00462637706301, thickness: 80e-6 }) // 3.00000000e-12 m²/s
 */
export function diffusionFromRelaxation({
  decayRate,
  thickness,
}: {
  decayRate: number;
  thickness: number;
}): number {
  requirePositive({ decayRate, thickness });
  return decayRate * (thickness / Math.PI) ** 2;
}
