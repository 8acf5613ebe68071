import { gasConstant } from '#units/constants';
import type { Law } from '#physics/laws/law';

/**
 * Logarithm of a conductivity that is thermally activated itself.
 *
 * ln σ = ln σ₀ − E/RT
 *
 * @param logPrefactor - logarithm of the prefactor *ln σ₀* [ln S/m], finite
 * @param activationEnergy - activation energy of σ *E* [J/mol], finite
 * @param temperature - temperature *T* [K], > 0
 * @returns logarithm of the conductivity *ln σ* [ln S/m]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity one mechanism; not across a melting point, a glass transition or a change of phase
 * @source famprikis2019, thermally activated ion transport
 * @example
 * arrheniusSigmaLaw.value([10, 30000], 300) // -2.02723550427 ln S/m
 */
export const arrheniusSigmaLaw: Law<[logPrefactor: number, activationEnergy: number]> = {
  value: ([logPrefactor, energy], temperature) =>
    temperature > 0 ? logPrefactor - energy / (gasConstant * temperature) : Number.NaN,
  gradient: (_, temperature) => [1, -1 / (gasConstant * temperature)],
};
