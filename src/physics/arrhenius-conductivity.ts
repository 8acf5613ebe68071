import { arrheniusSigmaLaw } from '#physics/laws/arrhenius-sigma-law';
import { arrheniusSigmaTLaw } from '#physics/laws/arrhenius-sigma-t-law';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Conductivity of a thermally activated conductor from its prefactor and activation energy.
 *
 * σ = σ₀ exp(−E / RT) in the form 'sigma', σ = (A / T) exp(−E / RT) in the form 'sigmaT'
 *
 * @param input.prefactor - σ₀ in S/m or A in S K/m, as the form says *σ₀, A* [S/m or S K/m], > 0
 * @param input.activationEnergy - activation energy of that same form *E* [J/mol], finite
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.form - the quantity that is activated, σ or σT *form* [–], 'sigma' or 'sigmaT'
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity one mechanism; not across a melting point, a glass transition or a change of phase
 * @source famprikis2019, thermally activated ion transport
 * @source maier2004, ion transport in solids
 * @example
 * arrheniusConductivity({ prefactor: 5.02746302631e6, activationEnergy: 32721.78324462, temperature: 333.15, form: 'sigmaT' }) // 0.111777858888 S/m
 */
export function arrheniusConductivity({
  prefactor,
  activationEnergy,
  temperature,
  form,
}: {
  prefactor: number;
  activationEnergy: number;
  temperature: number;
  form: 'sigma' | 'sigmaT';
}): number {
  requirePositive({ prefactor, temperature });
  requireFinite({ activationEnergy });
  const law = form === 'sigmaT' ? arrheniusSigmaTLaw : arrheniusSigmaLaw;
  return prefactor * Math.exp(law.value([0, activationEnergy], temperature));
}
