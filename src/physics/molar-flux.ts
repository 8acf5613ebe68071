import { faradayConstant } from '#units/constants';
import { DomainError, requireFinite } from '#units/domain-error';

/**
 * Molar flux of one ion that carries a current density alone.
 *
 * N = j / (zF)
 *
 * @param input.currentDensity - current density *j* [A/m²], finite
 * @param input.chargeNumber - charge number with its sign, 1 if left out *z* [1], not 0
 * @returns molar flux, positive along the current for a cation [mol/(m² s)]
 * @throws {DomainError} if an input is out of its domain
 * @validity the ion carries the whole current
 * @source bard2022, Faraday's law
 * @example
 * molarFlux({ currentDensity: 10, chargeNumber: 1 }) // 1.03642696563e-4 mol/(m² s)
 */
export function molarFlux({
  currentDensity,
  chargeNumber = 1,
}: {
  currentDensity: number;
  chargeNumber?: number;
}): number {
  requireFinite({ currentDensity, chargeNumber });
  if (chargeNumber === 0) throw new DomainError('chargeNumber', 'must not be zero', chargeNumber);
  return currentDensity / (chargeNumber * faradayConstant);
}
