import { vogelTammannFulcherLaw } from '#physics/laws/vogel-tammann-fulcher-law';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Conductivity of a polymer above its glass transition.
 *
 * σ = A T^(−1/2) exp[−B / R(T − T₀)]
 *
 * @param input.prefactor - prefactor *A* [S K^0.5/m], > 0
 * @param input.pseudoActivationEnergy - energy of the exponent, no barrier *B* [J/mol], > 0
 * @param input.idealGlassTemperature - about 50 K below the glass transition *T₀* [K], ≥ 0
 * @param input.temperature - temperature above the ideal glass temperature *T* [K], > 0
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain or T is not above T₀
 * @validity amorphous phase between about T_g and T_g + 100 K; not across the melting of crystallites
 * @source bouchet2013, conductivity of polymer electrolytes
 * @example
 * vogelTammannFulcherConductivity({ prefactor: 100, pseudoActivationEnergy: 8000, idealGlassTemperature: 200, temperature: 333.15 }) // 0.00398426005097 S/m
 */
export function vogelTammannFulcherConductivity({
  prefactor,
  pseudoActivationEnergy,
  idealGlassTemperature,
  temperature,
}: {
  prefactor: number;
  pseudoActivationEnergy: number;
  idealGlassTemperature: number;
  temperature: number;
}): number {
  requirePositive({ prefactor, pseudoActivationEnergy, temperature });
  requireNonNegative({ idealGlassTemperature });
  if (!(temperature > idealGlassTemperature))
    throw new DomainError('temperature', 'must lie above T₀', temperature);
  const logarithm = vogelTammannFulcherLaw.value(
    [0, pseudoActivationEnergy, idealGlassTemperature],
    temperature,
  );
  return prefactor * Math.exp(logarithm);
}
