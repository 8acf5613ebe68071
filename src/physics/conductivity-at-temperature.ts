import { gasConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Conductivity at another temperature than the one where it was measured.
 *
 * σ(T) = σ_r (T_r / T)^m exp[−(E / R)(1/T − 1/T_r)], m = 0 for 'sigma', 1 for 'sigmaT'
 *
 * @param input.referenceConductivity - conductivity at the reference temperature *σ_r* [S/m], > 0
 * @param input.referenceTemperature - temperature of that value *T_r* [K], > 0
 * @param input.activationEnergy - activation energy of that same form *E* [J/mol], finite
 * @param input.temperature - temperature asked for *T* [K], > 0
 * @param input.form - the quantity that is activated, σ or σT *form* [–], 'sigma' or 'sigmaT'
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity one mechanism between the two temperatures, no change of phase
 * @source famprikis2019, thermally activated ion transport
 * @example
 * conductivityAtTemperature({ referenceConductivity: 0.1, referenceTemperature: 298.15, activationEnergy: 28945.599636993, temperature: 263.15, form: 'sigmaT' }) // 0.0239751647774 S/m
 */
export function conductivityAtTemperature({
  referenceConductivity,
  referenceTemperature,
  activationEnergy,
  temperature,
  form,
}: {
  referenceConductivity: number;
  referenceTemperature: number;
  activationEnergy: number;
  temperature: number;
  form: 'sigma' | 'sigmaT';
}): number {
  requirePositive({ referenceConductivity, referenceTemperature, temperature });
  requireFinite({ activationEnergy });
  // 1/T_r − 1/T over a common denominator, so that near temperatures do not cancel.
  const difference = (temperature - referenceTemperature) / (temperature * referenceTemperature);
  const activated = referenceConductivity * Math.exp((activationEnergy / gasConstant) * difference);
  return form === 'sigmaT' ? activated * (referenceTemperature / temperature) : activated;
}
