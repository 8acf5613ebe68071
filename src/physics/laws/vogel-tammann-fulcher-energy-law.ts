import type { Law } from '#physics/laws/law';
import { gasConstant } from '#units/constants';

/**
 * Slope that a Vogel–Tammann–Fulcher conductor shows in an Arrhenius plot of σ.
 *
 * E(T) = B T² / (T − T₀)² − RT/2
 *
 * @param pseudoActivationEnergy - energy of the exponent, no barrier *B* [J/mol], finite
 * @param idealGlassTemperature - about 50 K below the glass transition *T₀* [K], finite
 * @param temperature - temperature *T* [K], > T₀
 * @returns apparent activation energy of σ *E* [J/mol]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity as for the law itself; it falls with temperature, so a fitted E depends on the range
 * @source bouchet2013, conductivity of polymer electrolytes, differentiated here
 * @example
 * vogelTammannFulcherEnergyLaw.value([8000, 200], 400) // 30337.1074764 J/mol
 */
export const vogelTammannFulcherEnergyLaw: Law<
  [pseudoActivationEnergy: number, idealGlassTemperature: number]
> = {
  value([energy, zero], temperature) {
    const above = temperature - zero;
    if (!(above > 0)) return Number.NaN;
    return energy * (temperature / above) ** 2 - (gasConstant * temperature) / 2;
  },
  gradient([energy, zero], temperature) {
    const above = temperature - zero;
    return [(temperature / above) ** 2, (2 * energy * temperature ** 2) / above ** 3];
  },
};
