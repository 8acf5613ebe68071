import { gasConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Rate constant of growth at another temperature.
 *
 * k(T) = k_r exp[−(E / R)(1/T − 1/T_r)]
 *
 * @param input.referenceRateConstant - rate constant of any law at T_r *k_r* [unit of the rate], > 0
 * @param input.referenceTemperature - temperature of that value *T_r* [K], > 0
 * @param input.rateActivationEnergy - activation energy of the rate *E* [J/mol], finite
 * @param input.temperature - temperature asked for *T* [K], > 0
 * @returns rate constant in the unit it was given in [unit of the rate]
 * @throws {DomainError} if an input is out of its domain
 * @validity the same step limits the rate at both temperatures
 * @source deal1965, temperature dependence of the rate constants
 * @example
 * arrheniusRateConstant({ referenceRateConstant: 1e-21, referenceTemperature: 298.15, rateActivationEnergy: 50000, temperature: 333.15 }) // 8.32274049063e-21 m²/s
 */
export function arrheniusRateConstant({
  referenceRateConstant,
  referenceTemperature,
  rateActivationEnergy,
  temperature,
}: {
  referenceRateConstant: number;
  referenceTemperature: number;
  rateActivationEnergy: number;
  temperature: number;
}): number {
  requirePositive({ referenceRateConstant, referenceTemperature, temperature });
  requireFinite({ rateActivationEnergy });
  // 1/T_r − 1/T over a common denominator, so that near temperatures do not cancel.
  const difference = (temperature - referenceTemperature) / (temperature * referenceTemperature);
  return referenceRateConstant * Math.exp((rateActivationEnergy / gasConstant) * difference);
}
