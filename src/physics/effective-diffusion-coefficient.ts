import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Diffusion coefficient of a salt in the electrolyte that fills a porous body.
 *
 * D_eff = D ε / τ
 *
 * @param input.diffusionCoefficient - in the free electrolyte *D* [m²/s], > 0
 * @param input.volumeFraction - share of the volume that is electrolyte *ε* [1], 0 < ε ≤ 1
 * @param input.tortuosity - how much longer the way is than the thickness, ≥ 1 in practice *τ* [1], > 0
 * @returns effective diffusion coefficient [m²/s]
 * @throws {DomainError} if an input is out of its domain
 * @validity pores much smaller than the thickness
 * @source newman2021, porous electrodes
 * @source landesfeind2019, diffusion coefficient of a liquid electrolyte, for the example
 * @example
 * effectiveDiffusionCoefficient({ diffusionCoefficient: 2.9e-10, volumeFraction: 0.45, tortuosity: 2 }) // 6.525e-11 m²/s
 */
export function effectiveDiffusionCoefficient({
  diffusionCoefficient,
  volumeFraction,
  tortuosity,
}: {
  diffusionCoefficient: number;
  volumeFraction: number;
  tortuosity: number;
}): number {
  requirePositive({ diffusionCoefficient, volumeFraction, tortuosity });
  if (volumeFraction > 1) {
    throw new DomainError('volumeFraction', 'must not exceed one', volumeFraction);
  }
  return (diffusionCoefficient * volumeFraction) / tortuosity;
}
