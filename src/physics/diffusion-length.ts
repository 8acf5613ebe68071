import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Root mean square distance that a particle covers by diffusion.
 *
 * r = √(2 d D t)
 *
 * @param input.diffusionCoefficient - diffusion coefficient *D* [m²/s], > 0
 * @param input.time - time *t* [s], ≥ 0
 * @param input.dimensions - dimensions in which distance counts, 3 if left out *d* [1], > 0
 * @returns root mean square distance [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity random walk without walls or field
 * @source maier2004, random walk
 * @example
 * diffusionLength({ diffusionCoefficient: 1e-12, time: 6 }) // 6e-6 m
 */
export function diffusionLength({
  diffusionCoefficient,
  time,
  dimensions = 3,
}: {
  diffusionCoefficient: number;
  time: number;
  dimensions?: number;
}): number {
  requirePositive({ diffusionCoefficient, dimensions });
  requireNonNegative({ time });
  return Math.sqrt(2 * dimensions * diffusionCoefficient * time);
}
