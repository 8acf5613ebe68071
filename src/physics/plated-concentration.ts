import { gapTransientShare } from '#physics/gap-transient-share';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Salt concentration at the plating electrode while the profile builds up.
 *
 * c = c₀ [1 − (j/j_lim)(1 − H(Dt/L²))], H the share still missing
 *
 * @param input.diffusionCoefficient - of the salt *D* [m²/s], > 0
 * @param input.concentration - uniform concentration at the start *c₀* [mol/m³], > 0
 * @param input.currentDensity - constant current density *j* [A/m²], ≥ 0
 * @param input.limitingCurrentDensity - limiting current density of that gap *j_lim* [A/m²], > 0
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @param input.time - time since the current was switched on, before depletion *t* [s], ≥ 0
 * @returns concentration at the plating electrode [mol/m³]
 * @throws {DomainError} if an input is out of its domain or the salt is used up before that time
 * @validity flat electrodes, constant D and t₊, salt neither made nor lost
 * @source newman2021, transient diffusion between two electrodes; derived here
 * @example
 * platedConcentration({ diffusionCoefficient: 3e-12, concentration: 1000, currentDensity: 5, limitingCurrentDensity: 10, thickness: 80e-6, time: 1e6 }) // 500 mol/m³
 */
export function platedConcentration({
  diffusionCoefficient,
  concentration,
  currentDensity,
  limitingCurrentDensity,
  thickness,
  time,
}: {
  diffusionCoefficient: number;
  concentration: number;
  currentDensity: number;
  limitingCurrentDensity: number;
  thickness: number;
  time: number;
}): number {
  requirePositive({ diffusionCoefficient, concentration, limitingCurrentDensity, thickness });
  requireNonNegative({ currentDensity, time });
  const missing = gapTransientShare({
    fourierNumber: (diffusionCoefficient * time) / thickness ** 2,
  });
  const left = 1 - (currentDensity / limitingCurrentDensity) * (1 - missing);
  // A few units in the last place below zero are the moment of depletion itself.
  if (left < -1e-12) throw new DomainError('time', 'must come before the salt is used up', time);
  return concentration * Math.max(0, left);
}
