import { faradayConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Strain rate of lithium that follows its receding face by flow, shared over a length of metal.
 *
 * ε̇ = j V_Li / (F L)
 *
 * @param input.currentDensity - stripping current density *j* [A/m²], ≥ 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.strainedLength - length of metal that shares the strain *L* [m], > 0
 * @returns strain rate [1/s]
 * @throws {DomainError} if an input is out of its domain
 * @validity flow alone; a foil that is pushed after its face as a whole needs no strain
 * @source krauskopf2020, lithium metal anode; derived here from Faraday’s law and a strain of the speed over the length
 * @example
 * recessionStrainRate({ currentDensity: 10, lithiumMolarVolume: 13e-6, strainedLength: 50e-6 }) // 2.694710111e-5 1/s
 */
export function recessionStrainRate({
  currentDensity,
  lithiumMolarVolume,
  strainedLength,
}: {
  currentDensity: number;
  lithiumMolarVolume: number;
  strainedLength: number;
}): number {
  requireNonNegative({ currentDensity });
  requirePositive({ lithiumMolarVolume, strainedLength });
  return (currentDensity * lithiumMolarVolume) / (faradayConstant * strainedLength);
}
