import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Electrical energy that a charge delivers at a voltage.
 *
 * E = Q V
 *
 * @param input.capacity - charge *Q* [C], ≥ 0
 * @param input.cellVoltage - mean discharge voltage *V* [V], > 0
 * @returns energy [J]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant voltage, or its mean over the charge
 * @source newman2021, energy of a cell
 * @example
 * electricalEnergy({ capacity: 14.4, cellVoltage: 3.75 }) // 54 J
 */
export function electricalEnergy({
  capacity,
  cellVoltage,
}: {
  capacity: number;
  cellVoltage: number;
}): number {
  requireNonNegative({ capacity });
  requirePositive({ cellVoltage });
  return capacity * cellVoltage;
}
