import { faradayConstant } from '#units/constants';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Largest steady current density between two lithium electrodes in a 1:1 salt.
 *
 * j_lim = 2 F D c₀ / [(1 − t₊) L], where the salt at the plating electrode is used up
 *
 * @param input.diffusionCoefficient - of the salt, effective if porous *D* [m²/s], > 0
 * @param input.concentration - mean concentration of the salt *c₀* [mol/m³], > 0
 * @param input.transferenceNumber - of the cation *t₊* [1], 0 ≤ t₊ ≤ 1
 * @param input.thickness - distance of the electrodes *L* [m], > 0
 * @returns limiting current density; infinite for t₊ = 1 at a given D, while D = 2D₊(1 − t₊) leaves it at 4FD₊c₀/L [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity flat electrodes, constant D and t₊, a straight steady profile; not a concept for ceramics
 * @source newman2021, ch. 11, limiting current
 * @source chazalviel1990, limiting current of a thin symmetric cell
 * @example
 * limitingCurrentDensity({ diffusionCoefficient: 3e-12, concentration: 1000, transferenceNumber: 0.25, thickness: 80e-6 }) // 9.64853321233 A/m²
 */
export function limitingCurrentDensity({
  diffusionCoefficient,
  concentration,
  transferenceNumber,
  thickness,
}: {
  diffusionCoefficient: number;
  concentration: number;
  transferenceNumber: number;
  thickness: number;
}): number {
  requirePositive({ diffusionCoefficient, concentration, thickness });
  requireNonNegative({ transferenceNumber });
  if (transferenceNumber > 1) {
    throw new DomainError('transferenceNumber', 'must not exceed one', transferenceNumber);
  }
  const ionsLeftToDiffusion = (1 - transferenceNumber) * thickness;
  return (2 * faradayConstant * diffusionCoefficient * concentration) / ionsLeftToDiffusion;
}
