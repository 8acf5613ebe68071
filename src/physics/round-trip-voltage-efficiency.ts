import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Discharge voltage over charge voltage at equal current.
 *
 * η_rt = (U − j ASR) / (U + j ASR)
 *
 * @param input.currentDensity - current density of charge and of discharge *j* [A/m²], ≥ 0
 * @param input.areaSpecificResistance - of the whole cell *ASR* [Ω m²], ≥ 0
 * @param input.cellVoltage - equilibrium cell voltage *U* [V], > 0
 * @returns voltage efficiency; below zero the cell cannot deliver that current [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity one ohmic resistance and a flat voltage; multiply by the coulombic efficiency for energy
 * @source randau2020, area-specific resistance; derived here from the ohmic drop
 * @example
 * roundTripVoltageEfficiency({ currentDensity: 10, areaSpecificResistance: 0.00275, cellVoltage: 3.7 }) // 0.985244802146 1
 */
export function roundTripVoltageEfficiency({
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
  const drop = currentDensity * areaSpecificResistance;
  return (cellVoltage - drop) / (cellVoltage + drop);
}
