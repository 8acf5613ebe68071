import { gasConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Activation energy of σT from that of σ, as the slopes at one temperature.
 *
 * E(σT) = E(σ) + RT, because ln σT = ln σ + ln T
 *
 * @param input.activationEnergy - activation energy from ln σ against 1/T *E* [J/mol], finite
 * @param input.temperature - middle of the measured range *T* [K], > 0
 * @returns activation energy from ln σT against 1/T [J/mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity local; over a wide range the two forms cannot both be straight
 * @source maier2004, ion transport in solids
 * @example
 * activationEnergyOfSigmaT({ activationEnergy: 30000, temperature: 298.15 }) // 32478.9570296 J/mol
 */
export function activationEnergyOfSigmaT({
  activationEnergy,
  temperature,
}: {
  activationEnergy: number;
  temperature: number;
}): number {
  requireFinite({ activationEnergy });
  requirePositive({ temperature });
  return activationEnergy + gasConstant * temperature;
}
