import { gasConstant } from '#units/constants';
import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of an interface at another temperature.
 *
 * ASR(T) = ASR_r exp[+(E / R)(1/T − 1/T_r)]
 *
 * @param input.referenceAreaSpecificResistance - value at the reference temperature *ASR_r* [Ω m²], ≥ 0
 * @param input.referenceTemperature - temperature of that value *T_r* [K], > 0
 * @param input.activationEnergy - activation energy of the conductance *E* [J/mol], finite
 * @param input.temperature - temperature asked for *T* [K], > 0
 * @returns area-specific resistance, larger in the cold [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity one rate-limiting step between the two temperatures; contact itself does not change
 * @source krauskopf2019, temperature dependence of interfaces
 * @example
 * areaSpecificResistanceAtTemperature({ referenceAreaSpecificResistance: 0.0025, referenceTemperature: 298.15, activationEnergy: 48242.6660616, temperature: 263.15 }) // 0.0332702762 Ω m²
 */
export function areaSpecificResistanceAtTemperature({
  referenceAreaSpecificResistance,
  referenceTemperature,
  activationEnergy,
  temperature,
}: {
  referenceAreaSpecificResistance: number;
  referenceTemperature: number;
  activationEnergy: number;
  temperature: number;
}): number {
  requireNonNegative({ referenceAreaSpecificResistance });
  requirePositive({ referenceTemperature, temperature });
  requireFinite({ activationEnergy });
  // 1/T − 1/T_r over a common denominator, so that near temperatures do not cancel.
  const difference = (referenceTemperature - temperature) / (temperature * referenceTemperature);
  return referenceAreaSpecificResistance * Math.exp((activationEnergy / gasConstant) * difference);
}
