import { requireFinite, requireNonNegative } from '#units/domain-error';

/**
 * Distance of the surface of a cathode under charge from the oxidation limit of its electrolyte.
 *
 * ΔE = E + j ASR_int − E_ox
 *
 * @param input.potentialVsLithium - equilibrium potential of the cathode *E* [V], finite
 * @param input.oxidationPotential - oxidation limit of the electrolyte *E_ox* [V], finite
 * @param input.currentDensity - charging current density, 0 if left out *j* [A/m²], finite
 * @param input.interfacialAreaSpecificResistance - of the cathode interface, 0 if left out *ASR_int* [Ω m²], ≥ 0
 * @returns potential beyond the window; below zero the electrolyte is not oxidised [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity the whole resistance sits where the electrolyte is oxidised, an upper bound of the shift
 * @source zhu2015, oxidation limit; derived here
 * @example
 * potentialBeyondWindow({ potentialVsLithium: 4.2, oxidationPotential: 2.2, currentDensity: 10, interfacialAreaSpecificResistance: 0.01 }) // 2.1 V
 */
export function potentialBeyondWindow({
  potentialVsLithium,
  oxidationPotential,
  currentDensity = 0,
  interfacialAreaSpecificResistance = 0,
}: {
  potentialVsLithium: number;
  oxidationPotential: number;
  currentDensity?: number;
  interfacialAreaSpecificResistance?: number;
}): number {
  requireFinite({ potentialVsLithium, oxidationPotential, currentDensity });
  requireNonNegative({ interfacialAreaSpecificResistance });
  const surfacePotential = potentialVsLithium + currentDensity * interfacialAreaSpecificResistance;
  return surfacePotential - oxidationPotential;
}
