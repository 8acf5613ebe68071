import { arrheniusSigmaLaw } from '#physics/laws/arrhenius-sigma-law';
import type { Law } from '#physics/laws/law';

/**
 * Logarithm of a conductivity whose product with the temperature is thermally activated.
 *
 * ln σ = ln A − E/RT − ln T
 *
 * @param logPrefactor - logarithm of the prefactor *ln A* [ln S K/m], finite
 * @param activationEnergy - activation energy of σT *E* [J/mol], finite
 * @param temperature - temperature *T* [K], > 0
 * @returns logarithm of the conductivity *ln σ* [ln S/m]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity one mechanism; not across a melting point, a glass transition or a change of phase
 * @source maier2004, ion transport in solids
 * @example
 * arrheniusSigmaTLaw.value([10, 30000], 300) // -7.73101797893 ln S/m
 */
export const arrheniusSigmaTLaw: Law<[logPrefactor: number, activationEnergy: number]> = {
  value: (parameters, temperature) =>
    arrheniusSigmaLaw.value(parameters, temperature) - Math.log(temperature),
  gradient: arrheniusSigmaLaw.gradient,
};
