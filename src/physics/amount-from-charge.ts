import { faradayConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Amount of substance that a charge converts, by Faraday’s law.
 *
 * n = Q / (zF)
 *
 * @param input.charge - charge *Q* [C], ≥ 0
 * @param input.chargeNumber - electrons per particle, 1 if left out *z* [1], > 0
 * @returns amount of substance [mol]
 * @throws {DomainError} if an input is out of its domain
 * @validity no side reaction takes a part of the charge
 * @source bard2022, Faraday’s law
 * @example
 * amountFromCharge({ charge: 192970.664246616 }) // 2 mol
 */
export function amountFromCharge({
  charge,
  chargeNumber = 1,
}: {
  charge: number;
  chargeNumber?: number;
}): number {
  requireNonNegative({ charge });
  requirePositive({ chargeNumber });
  return charge / (chargeNumber * faradayConstant);
}
