import { depletionTime } from '#physics/depletion-time';
import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Time after which a share of the steady concentration profile is reached at the electrodes.
 *
 * 1 − H(Dt/L²) = reached share, H the share still missing
 *
 * @param input.diffusionCoefficient - of the salt *D* [m²/s], > 0
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @param input.reachedShare - share of the steady change, such as 0.95 *r* [1], 0 < r < 1
 * @returns time since the current was switched on [s]
 * @throws {DomainError} if an input is out of its domain
 * @validity flat electrodes, constant current, D and t₊
 * @source newman2021, transient diffusion between two electrodes; derived here
 * @example
 * steadyStateTime({ diffusionCoefficient: 3e-12, thickness: 80e-6, reachedShare: 0.95 }) // 602.137267589 s
 */
export function steadyStateTime({
  diffusionCoefficient,
  thickness,
  reachedShare,
}: {
  diffusionCoefficient: number;
  thickness: number;
  reachedShare: number;
}): number {
  requirePositive({ diffusionCoefficient, thickness, reachedShare });
  if (!(reachedShare < 1)) throw new DomainError('reachedShare', 'must be below one', reachedShare);
  // A current of 1/r of its limit has used up the salt when the share r of its steady profile stands.
  return depletionTime({
    diffusionCoefficient,
    thickness,
    currentDensity: 1,
    limitingCurrentDensity: reachedShare,
  });
}
