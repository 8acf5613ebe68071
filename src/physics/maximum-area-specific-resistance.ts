import { requireBetween, requirePositive } from '#units/domain-error';

/**
 * Largest area-specific resistance of a whole cell that still allows a round-trip voltage efficiency.
 *
 * ASR_max = U (1 − η) / [(1 + η) j]
 *
 * @param input.cellVoltage - equilibrium cell voltage *U* [V], > 0
 * @param input.targetEfficiency - round-trip voltage efficiency to reach *η* [1], 0 < η < 1
 * @param input.currentDensity - current density of charge and of discharge *j* [A/m²], > 0
 * @returns area-specific resistance of the whole cell, not of one interface [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity one ohmic resistance and a flat voltage
 * @source randau2020, area-specific resistance; derived here from the round-trip efficiency
 * @example
 * maximumAreaSpecificResistance({ cellVoltage: 3.8, targetEfficiency: 0.9, currentDensity: 50 }) // 0.004 Ω m²
 */
export function maximumAreaSpecificResistance({
  cellVoltage,
  targetEfficiency,
  currentDensity,
}: {
  cellVoltage: number;
  targetEfficiency: number;
  currentDensity: number;
}): number {
  requirePositive({ cellVoltage, currentDensity });
  requireBetween(0, 1, { targetEfficiency });
  const drop = (cellVoltage * (1 - targetEfficiency)) / (1 + targetEfficiency);
  return drop / currentDensity;
}
