import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Time in which a current density passes a capacity.
 *
 * t = Q_A / j
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], ≥ 0
 * @param input.currentDensity - current density *j* [A/m²], > 0
 * @returns time [s]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant current, the whole capacity reached
 * @source newman2021, definition of the rate
 * @example
 * dischargeTime({ arealCapacity: 108000, currentDensity: 15 }) // 7200 s
 */
export function dischargeTime({
  arealCapacity,
  currentDensity,
}: {
  arealCapacity: number;
  currentDensity: number;
}): number {
  requireNonNegative({ arealCapacity });
  requirePositive({ currentDensity });
  return arealCapacity / currentDensity;
}
