import { faradayConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Capacity per mass of a substance of which every formula unit reacts.
 *
 * q = z F / M
 *
 * @param input.molarMass - mass of one mole of formula units *M* [kg/mol], > 0
 * @param input.chargeNumber - electrons per formula unit, 1 if left out *z* [1], > 0
 * @returns charge per mass [C/kg]
 * @throws {DomainError} if an input is out of its domain
 * @validity an upper bound; binder, carbon and unused sites are not in it
 * @source bard2022, Faraday’s law
 * @example
 * theoreticalSpecificCapacity({ molarMass: 0.0964853321233, chargeNumber: 0.5 }) // 500000 C/kg
 */
export function theoreticalSpecificCapacity({
  molarMass,
  chargeNumber = 1,
}: {
  molarMass: number;
  chargeNumber?: number;
}): number {
  requirePositive({ molarMass, chargeNumber });
  return (chargeNumber * faradayConstant) / molarMass;
}
