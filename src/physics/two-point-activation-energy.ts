import { gasConstant } from '#units/constants';
import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Activation energy from conductivities at two temperatures.
 *
 * E = R ln(y₂/y₁) T₁T₂ / (T₂ − T₁), y = σ or σT
 *
 * @param input.firstTemperature - first temperature *T₁* [K], > 0
 * @param input.firstConductivity - conductivity at the first temperature *σ₁* [S/m], > 0
 * @param input.secondTemperature - another temperature *T₂* [K], > 0
 * @param input.secondConductivity - conductivity at the second temperature *σ₂* [S/m], > 0
 * @param input.form - the quantity that is activated, σ or σT *form* [–], 'sigma' or 'sigmaT'
 * @returns activation energy of that form, without any error bar [J/mol]
 * @throws {DomainError} if an input is not positive or the temperatures are equal
 * @validity a line through two points shows neither scatter nor curvature
 * @source famprikis2019, thermally activated ion transport
 * @example
 * twoPointActivationEnergy({ firstTemperature: 300, firstConductivity: 0.1, secondTemperature: 320, secondConductivity: 0.2, form: 'sigma' }) // 27663.1023439 J/mol
 */
export function twoPointActivationEnergy({
  firstTemperature,
  firstConductivity,
  secondTemperature,
  secondConductivity,
  form,
}: {
  firstTemperature: number;
  firstConductivity: number;
  secondTemperature: number;
  secondConductivity: number;
  form: 'sigma' | 'sigmaT';
}): number {
  requirePositive({ firstTemperature, firstConductivity, secondTemperature, secondConductivity });
  const difference = secondTemperature - firstTemperature;
  if (difference === 0) {
    throw new DomainError('secondTemperature', 'must differ from the first', secondTemperature);
  }
  const ratio = secondConductivity / firstConductivity;
  const logarithm = Math.log(
    form === 'sigmaT' ? (ratio * secondTemperature) / firstTemperature : ratio,
  );
  return (gasConstant * logarithm * firstTemperature * secondTemperature) / difference;
}
