import { gasConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Activation energy of σ from that of σT, as the slopes at one temperature.
 *
 * E(σ) = E(σT) − RT, because ln σ = ln σT − ln T
 *
 * @param input.activationEnergy - activation energy from ln σT against 1/T *E′* [J/mol], finite
 * @param input.temperature - middle of the measured range *T* [K], > 0
 * @returns activation energy from ln σ against 1/T [J/mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity local; over a wide range the two forms cannot both be straight
 * @source maier2004, ion transport in solids
 * @example
 * activationEnergyOfSigma({ activationEnergy: 32478.9570296024, temperature: 298.15 }) // 30000 J/mol
 */
export function activationEnergyOfSigma({
  activationEnergy,
  temperature,
}: {
  activationEnergy: number;
  temperature: number;
}): number {
  requireFinite({ activationEnergy });
  requirePositive({ temperature });
  return activationEnergy - gasConstant * temperature;
}
