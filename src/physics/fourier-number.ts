import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time counted in diffusion times of a gap.
 *
 * θ = D t / L²
 *
 * @param input.diffusionCoefficient - of the salt *D* [m²/s], > 0
 * @param input.time - time since the current was switched on *t* [s], ≥ 0
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @returns Fourier number [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant diffusion coefficient, one dimension
 * @source newman2021, transient diffusion
 * @example
 * fourierNumber({ diffusionCoefficient: 1e-12, time: 400, thickness: 4e-5 }) // 0.25 1
 */
export function fourierNumber({
  diffusionCoefficient,
  time,
  thickness,
}: {
  diffusionCoefficient: number;
  time: number;
  thickness: number;
}): number {
  requirePositive({ diffusionCoefficient, thickness });
  requireNonNegative({ time });
  return (diffusionCoefficient * time) / thickness ** 2;
}
