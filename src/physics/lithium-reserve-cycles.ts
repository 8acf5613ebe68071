import { requireBetween, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Cycles for which a reserve of lithium hides the losses.
 *
 * N = Q_res / [Q_A (1 − CE)]
 *
 * @param input.reserveArealCapacity - lithium beside a full cathode, as charge per area *Q_res* [C/m²], ≥ 0
 * @param input.arealCapacity - capacity per area that is cycled *Q_A* [C/m²], > 0
 * @param input.coulombicEfficiency - fraction of the lithium that comes back in each cycle *CE* [1], 0 < CE < 1
 * @returns number of cycles [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant efficiency; the whole reserve can be reached
 * @source albertus2021, lithium in excess; derived here from the loss of 1 − CE in every cycle
 * @example
 * lithiumReserveCycles({ reserveArealCapacity: 72000, arealCapacity: 144000, coulombicEfficiency: 0.75 }) // 2 1
 */
export function lithiumReserveCycles({
  reserveArealCapacity,
  arealCapacity,
  coulombicEfficiency,
}: {
  reserveArealCapacity: number;
  arealCapacity: number;
  coulombicEfficiency: number;
}): number {
  requireNonNegative({ reserveArealCapacity });
  requirePositive({ arealCapacity });
  requireBetween(0, 1, { coulombicEfficiency });
  return reserveArealCapacity / (arealCapacity * (1 - coulombicEfficiency));
}
