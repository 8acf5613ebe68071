import { faradayConstant, gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Conductivity of a dilute 1:1 salt.
 *
 * σ = F² c (D₊ + D₋) / (RT)
 *
 * @param input.cationDiffusionCoefficient - of the cation *D₊* [m²/s], > 0
 * @param input.anionDiffusionCoefficient - of the anion *D₋* [m²/s], > 0
 * @param input.concentration - concentration of the salt *c* [mol/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity dilute, fully dissociated 1:1 salt
 * @source newman2021, ch. 11, binary electrolyte
 * @example
 * binaryElectrolyteConductivity({ cationDiffusionCoefficient: 2e-12, anionDiffusionCoefficient: 6e-12, concentration: 1000, temperature: 333.15 }) // 0.0268867665637 S/m
 */
export function binaryElectrolyteConductivity({
  cationDiffusionCoefficient,
  anionDiffusionCoefficient,
  concentration,
  temperature,
}: {
  cationDiffusionCoefficient: number;
  anionDiffusionCoefficient: number;
  concentration: number;
  temperature: number;
}): number {
  requirePositive({ cationDiffusionCoefficient, anionDiffusionCoefficient });
  requirePositive({ concentration, temperature });
  const sum = cationDiffusionCoefficient + anionDiffusionCoefficient;
  return (faradayConstant ** 2 * concentration * sum) / (gasConstant * temperature);
}
