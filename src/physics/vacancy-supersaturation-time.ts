import { faradayConstant } from '#units/constants';
import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Time of stripping until vacancies at the interface are supersaturated enough to form a void.
 *
 * τ = π D_v [F c_v (S − 1) / (2j)]²
 *
 * @param input.diffusionCoefficient - of vacancies in lithium *D_v* [m²/s], > 0
 * @param input.vacancyConcentration - in equilibrium *c_v* [mol/m³], > 0
 * @param input.supersaturation - concentration at which voids form, over c_v *S* [1], > 1
 * @param input.currentDensity - stripping current density *j* [A/m²], > 0
 * @returns time until voids form [s]
 * @throws {DomainError} if an input is out of its domain
 * @validity an analogue of Sand's time, order of magnitude only; thick lithium, no pressure
 * @source sand1901, Sand equation, here for vacancies
 * @source krauskopf2019, vacancy diffusion in lithium
 * @example
 * vacancySupersaturationTime({ diffusionCoefficient: 1e-11, vacancyConcentration: 1, supersaturation: 3, currentDensity: 10 }) // 0.0029246403329 s
 */
export function vacancySupersaturationTime({
  diffusionCoefficient,
  vacancyConcentration,
  supersaturation,
  currentDensity,
}: {
  diffusionCoefficient: number;
  vacancyConcentration: number;
  supersaturation: number;
  currentDensity: number;
}): number {
  requirePositive({ diffusionCoefficient, vacancyConcentration, supersaturation, currentDensity });
  const excess = supersaturation - 1;
  if (!(excess > 0)) throw new DomainError('supersaturation', 'must exceed one', supersaturation);
  const charge = faradayConstant * vacancyConcentration * excess;
  return Math.PI * diffusionCoefficient * (charge / (2 * currentDensity)) ** 2;
}
