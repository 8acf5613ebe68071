import { gasConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Arrhenius prefactor from one conductivity and the activation energy.
 *
 * σ₀ = σ exp(E / RT) in the form 'sigma', A = σT exp(E / RT) in the form 'sigmaT'
 *
 * @param input.ionicConductivity - conductivity at the temperature *σ* [S/m], > 0
 * @param input.activationEnergy - activation energy of that same form *E* [J/mol], finite
 * @param input.temperature - temperature of that value *T* [K], > 0
 * @param input.form - the quantity that is activated, σ or σT *form* [–], 'sigma' or 'sigmaT'
 * @returns prefactor [S/m or S K/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity one mechanism; a prefactor is a long extrapolation to 1/T = 0
 * @source maier2004, ion transport in solids
 * @example
 * arrheniusPrefactor({ ionicConductivity: 0.1, activationEnergy: 30000, temperature: 300, form: 'sigma' }) // 16724.8415528 S/m
 */
export function arrheniusPrefactor({
  ionicConductivity,
  activationEnergy,
  temperature,
  form,
}: {
  ionicConductivity: number;
  activationEnergy: number;
  temperature: number;
  form: 'sigma' | 'sigmaT';
}): number {
  requirePositive({ ionicConductivity, temperature });
  requireFinite({ activationEnergy });
  const quantity = form === 'sigmaT' ? ionicConductivity * temperature : ionicConductivity;
  return quantity * Math.exp(activationEnergy / (gasConstant * temperature));
}
