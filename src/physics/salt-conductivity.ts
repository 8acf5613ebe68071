import { faradayConstant, gasConstant } from '#units/constants';
import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Conductivity of a 1:1 salt that follows from its diffusion coefficient and transference number.
 *
 * σ = F² c D / [2RT t₊ (1 − t₊) Θ]
 *
 * @param input.diffusionCoefficient - of the salt, as it is measured *D* [m²/s], > 0
 * @param input.transferenceNumber - of the cation *t₊* [1], 0 < t₊ < 1
 * @param input.concentration - concentration of the salt *c* [mol/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.thermodynamicFactor - 1 + d ln f± / d ln c, one for an ideal salt *Θ* [1], > 0
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity ions that move independently of each other; pairs and friction between ions lower it
 * @source newman2021, ch. 11, binary electrolyte: D = 2 D₊D₋ Θ/(D₊ + D₋) put into the conductivity
 * @example
 * saltConductivity({ diffusionCoefficient: 3e-12, transferenceNumber: 0.25, concentration: 1000, temperature: 333.15, thermodynamicFactor: 1 }) // 0.0268867665637 S/m
 */
export function saltConductivity({
  diffusionCoefficient,
  transferenceNumber,
  concentration,
  temperature,
  thermodynamicFactor,
}: {
  diffusionCoefficient: number;
  transferenceNumber: number;
  concentration: number;
  temperature: number;
  thermodynamicFactor: number;
}): number {
  requirePositive({ diffusionCoefficient, transferenceNumber, concentration, temperature });
  requirePositive({ thermodynamicFactor });
  if (!(transferenceNumber < 1)) {
    throw new DomainError('transferenceNumber', 'must be below one', transferenceNumber);
  }
  const ions = diffusionCoefficient / (2 * transferenceNumber * (1 - transferenceNumber));
  const charge = faradayConstant ** 2 * concentration;
  return (charge * ions) / (gasConstant * temperature * thermodynamicFactor);
}
