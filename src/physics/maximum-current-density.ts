import { requireBetween, requirePositive } from '#units/domain-error';

/**
 * Largest current density at which a cell still reaches a round-trip voltage efficiency.
 *
 * j_max = U (1 − η) / [(1 + η) ASR]
 *
 * @param input.cellVoltage - equilibrium cell voltage *U* [V], > 0
 * @param input.targetEfficiency - round-trip voltage efficiency to reach *η* [1], 0 < η < 1
 * @param input.areaSpecificResistance - of the whole cell *ASR* [Ω m²], > 0
 * @returns current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity one ohmic resistance and a flat voltage
 * @source randau2020, area-specific resistance; derived here from the round-trip efficiency
 * @example
 * maximumCurrentDensity({ cellVoltage: 3.8, targetEfficiency: 0.9, areaSpecificResistance: 0.004 }) // 50 A/m²
 */
export function maximumCurrentDensity({
  cellVoltage,
  targetEfficiency,
  areaSpecificResistance,
}: {
  cellVoltage: number;
  targetEfficiency: number;
  areaSpecificResistance: number;
}): number {
  requirePositive({ cellVoltage, areaSpecificResistance });
  requireBetween(0, 1, { targetEfficiency });
  const drop = (cellVoltage * (1 - targetEfficiency)) / (1 + targetEfficiency);
  return drop / areaSpecificResistance;
}
