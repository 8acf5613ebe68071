import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Share of the equilibrium voltage that is left in discharge.
 *
 * η_dis = 1 − j ASR / U
 *
 * @param input.currentDensity - discharge current density *j* [A/m²], ≥ 0
 * @param input.areaSpecificResistance - of the whole cell *ASR* [Ω m²], ≥ 0
 * @param input.cellVoltage - equilibrium cell voltage *U* [V], > 0
 * @returns voltage efficiency; below zero the cell cannot deliver that current [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity one ohmic resistance and a flat voltage; multiply by the coulombic efficiency for energy
 * @source randau2020, area-specific resistance; derived here from the ohmic drop
 * @example
 * dischargeVoltageEfficiency({ currentDensity: 10, areaSpecificResistance: 0.00275, cellVoltage: 2.75 }) // 0.99 1
 */
export function dischargeVoltageEfficiency({
  currentDensity,
  areaSpecificResistance,
  cellVoltage,
}: {
  currentDensity: number;
  areaSpecificResistance: number;
  cellVoltage: number;
}): number {
  requireNonNegative({ currentDensity, areaSpecificResistance });
  requirePositive({ cellVoltage });
  return 1 - (currentDensity * areaSpecificResistance) / cellVoltage;
}
