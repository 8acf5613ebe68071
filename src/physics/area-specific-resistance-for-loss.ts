import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance that takes a given share of the cell voltage.
 *
 * ASR = s U / j
 *
 * @param input.cellVoltage - equilibrium cell voltage *U* [V], > 0
 * @param input.lossShare - share of it that may be lost in one direction *s* [1], 0 < s ≤ 1
 * @param input.currentDensity - current density *j* [A/m²], > 0
 * @returns area-specific resistance of all parts the current passes [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic; charge or discharge alone, not the round trip
 * @source orazem2017, ohmic and charge-transfer resistance
 * @example
 * areaSpecificResistanceForLoss({ cellVoltage: 4, lossShare: 0.05, currentDensity: 100 }) // 0.002 Ω m²
 */
export function areaSpecificResistanceForLoss({
  cellVoltage,
  lossShare,
  currentDensity,
}: {
  cellVoltage: number;
  lossShare: number;
  currentDensity: number;
}): number {
  requirePositive({ cellVoltage, lossShare, currentDensity });
  if (lossShare > 1) throw new DomainError('lossShare', 'must not exceed one', lossShare);
  return (lossShare * cellVoltage) / currentDensity;
}
