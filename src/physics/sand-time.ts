import { faradayConstant } from '#units/constants';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time after which a constant current has used up the salt at the plating electrode.
 *
 * τ_S = π D [z F c₀ / (2 j (1 − t₊))]²
 *
 * @param input.diffusionCoefficient - of the salt *D* [m²/s], > 0
 * @param input.concentration - concentration of the salt at the start *c₀* [mol/m³], > 0
 * @param input.currentDensity - constant current density *j* [A/m²], > 0
 * @param input.transferenceNumber - of the cation *t₊* [1], 0 ≤ t₊ ≤ 1
 * @param input.chargeNumber - charge number of the cation, 1 if left out *z* [1], > 0
 * @returns Sand's time; infinite for t₊ = 1 [s]
 * @throws {DomainError} if an input is out of its domain
 * @validity binary electrolyte, diffusion length far below the thickness, so j well above j_lim; not for ceramics
 * @source sand1901, Sand equation
 * @source chazalviel1990, Sand's time with a transference number
 * @example
 * sandTime({ diffusionCoefficient: 3e-12, concentration: 1000, currentDensity: 28.94559963699, transferenceNumber: 0.25 }) // 46.5421133865 s
 */
export function sandTime({
  diffusionCoefficient,
  concentration,
  currentDensity,
  transferenceNumber,
  chargeNumber = 1,
}: {
  diffusionCoefficient: number;
  concentration: number;
  currentDensity: number;
  transferenceNumber: number;
  chargeNumber?: number;
}): number {
  requirePositive({ diffusionCoefficient, concentration, currentDensity, chargeNumber });
  requireNonNegative({ transferenceNumber });
  if (transferenceNumber > 1) {
    throw new DomainError('transferenceNumber', 'must not exceed one', transferenceNumber);
  }
  const charge = chargeNumber * faradayConstant * concentration;
  return (
    Math.PI * diffusionCoefficient * (charge / (2 * currentDensity * (1 - transferenceNumber))) ** 2
  );
}
