import { requirePositive } from '#units/domain-error';

/**
 * Time in which a leakage current would use up the capacity of a cell.
 *
 * t = Q_A / j_e
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.leakageCurrentDensity - electronic leakage *j_e* [A/m²], > 0
 * @returns time to lose the whole capacity, a lower bound [s]
 * @throws {DomainError} if an input is not positive
 * @validity constant leakage; in fact it falls as the voltage falls
 * @source han2019, electronic conductivity of electrolytes; derived here from charge over current
 * @example
 * selfDischargeTime({ arealCapacity: 180000, leakageCurrentDensity: 0.016 }) // 11250000 s
 */
export function selfDischargeTime({
  arealCapacity,
  leakageCurrentDensity,
}: {
  arealCapacity: number;
  leakageCurrentDensity: number;
}): number {
  requirePositive({ arealCapacity, leakageCurrentDensity });
  return arealCapacity / leakageCurrentDensity;
}
