import { gapTransientShare } from '#physics/gap-transient-share';
import { requirePositive } from '#units/domain-error';

/** dH/dθ of the share that is still missing; the series is long only for small θ. */
function slope(fourierNumber: number): number {
  const term = (n: number) => Math.exp(-((n * Math.PI) ** 2) * fourierNumber);
  let sum = 0;
  for (let n = 1; term(n) > 1e-17 * sum; n += 2) sum += term(n);
  return -8 * sum;
}

/**
 * Time after which the salt at the plating electrode of a finite gap is used up.
 *
 * j_lim / j = 1 − H(Dt/L²), H the share of the steady profile still missing
 *
 * @param input.diffusionCoefficient - of the salt *D* [m²/s], > 0
 * @param input.currentDensity - constant current density *j* [A/m²], > 0
 * @param input.limitingCurrentDensity - limiting current density of that gap *j_lim* [A/m²], > 0
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @returns time; infinite up to the limiting current, Sand's time far above it [s]
 * @throws {DomainError} if an input is not positive
 * @validity flat electrodes, constant D and t₊, salt neither made nor lost
 * @source sand1901, Sand equation, here for two electrodes
 * @source newman2021, transient diffusion between two electrodes; derived here
 * @example
 * depletionTime({ diffusionCoefficient: 3e-12, currentDensity: 30, limitingCurrentDensity: 10, thickness: 80e-6 }) // 46.5421897885 s
 */
export function depletionTime({
  diffusionCoefficient,
  currentDensity,
  limitingCurrentDensity,
  thickness,
}: {
  diffusionCoefficient: number;
  currentDensity: number;
  limitingCurrentDensity: number;
  thickness: number;
}): number {
  requirePositive({ diffusionCoefficient, currentDensity, limitingCurrentDensity, thickness });
  if (currentDensity <= limitingCurrentDensity) return Infinity;
  const missing = (currentDensity - limitingCurrentDensity) / currentDensity;
  // Sand's time is exact up to θ = 0.006 and a lower bound above, where ln H is convex: Newton's steps
  // rise and never overshoot.
  let fourierNumber = (Math.PI / 16) * (limitingCurrentDensity / currentDensity) ** 2;
  for (let step = Infinity; fourierNumber > 0.006 && step > 1e-14 * fourierNumber;) {
    const share = gapTransientShare({ fourierNumber });
    step = (-share * Math.log(share / missing)) / slope(fourierNumber);
    fourierNumber += Math.max(0, step);
  }
  return (fourierNumber * thickness ** 2) / diffusionCoefficient;
}
