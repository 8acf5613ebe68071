import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Current density that empties a capacity at a given rate.
 *
 * j = C Q_A
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.rate - reciprocal of the time for the whole capacity *C* [1/s], ≥ 0
 * @returns current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant current, the whole capacity reached
 * @source newman2021, definition of the rate
 * @example
 * currentDensityFromRate({ arealCapacity: 108000, rate: 1.38888888888889e-4 }) // 15 A/m²
 */
export function currentDensityFromRate({
  arealCapacity,
  rate,
}: {
  arealCapacity: number;
  rate: number;
}): number {
  requirePositive({ arealCapacity });
  requireNonNegative({ rate });
  return arealCapacity * rate;
}
