import { vogelTammannFulcherEnergyLaw } from '#physics/laws/vogel-tammann-fulcher-energy-law';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Slope that a Vogel–Tammann–Fulcher conductor shows in an Arrhenius plot of σ.
 *
 * E(T) = −R d ln σ / d(1/T) = B T² / (T − T₀)² − RT/2
 *
 * @param input.pseudoActivationEnergy - energy of the exponent, no barrier *B* [J/mol], > 0
 * @param input.idealGlassTemperature - about 50 K below the glass transition *T₀* [K], ≥ 0
 * @param input.temperature - temperature above the ideal glass temperature *T* [K], > 0
 * @returns apparent activation energy of σ at that temperature [J/mol]
 * @throws {DomainError} if an input is out of its domain or T is not above T₀
 * @validity as for the law itself; it falls with temperature, so a fitted E depends on the range
 * @source bouchet2013, conductivity of polymer electrolytes, differentiated here
 * @example
 * vogelTammannFulcherApparentEnergy({ pseudoActivationEnergy: 8000, idealGlassTemperature: 200, temperature: 400 }) // 30337.1074764 J/mol
 */
export function vogelTammannFulcherApparentEnergy({
  pseudoActivationEnergy,
  idealGlassTemperature,
  temperature,
}: {
  pseudoActivationEnergy: number;
  idealGlassTemperature: number;
  temperature: number;
}): number {
  requirePositive({ pseudoActivationEnergy, temperature });
  requireNonNegative({ idealGlassTemperature });
  if (!(temperature > idealGlassTemperature))
    throw new DomainError('temperature', 'must lie above T₀', temperature);
  return vogelTammannFulcherEnergyLaw.value(
    [pseudoActivationEnergy, idealGlassTemperature],
    temperature,
  );
}
