import { gasConstant } from '#units/constants';
import type { Law } from '#physics/laws/law';

/**
 * Logarithm of the conductivity of a polymer above its glass transition.
 *
 * ln σ = ln A − ½ ln T − B / R(T − T₀)
 *
 * @param logPrefactor - logarithm of the prefactor *ln A* [ln S K^0.5/m], finite
 * @param pseudoActivationEnergy - energy of the exponent, no barrier *B* [J/mol], finite
 * @param idealGlassTemperature - about 50 K below the glass transition *T₀* [K], finite
 * @param temperature - temperature *T* [K], > T₀
 * @returns logarithm of the conductivity *ln σ* [ln S/m]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity amorphous phase between about T_g and T_g + 100 K; not across the melting of crystallites
 * @source bouchet2013, conductivity of polymer electrolytes
 * @example
 * vogelTammannFulcherLaw.value([4, 8000, 200], 330) // -6.30092202217 ln S/m
 */
export const vogelTammannFulcherLaw: Law<
  [logPrefactor: number, pseudoActivationEnergy: number, idealGlassTemperature: number]
> = {
  value([logPrefactor, energy, zero], temperature) {
    const above = temperature - zero;
    if (!(above > 0)) return Number.NaN;
    return logPrefactor - Math.log(temperature) / 2 - energy / (gasConstant * above);
  },
  gradient([, energy, zero], temperature) {
    const reciprocal = 1 / (gasConstant * (temperature - zero));
    return [1, -reciprocal, -energy * gasConstant * reciprocal ** 2];
  },
};
