import { requirePositive } from '#units/domain-error';

/**
 * Largest electronic conductivity with which a cell keeps its charge for a given time.
 *
 * σ_e = Q_A L / (V t)
 *
 * @param input.arealCapacity - capacity per area *Q_A* [C/m²], > 0
 * @param input.cellVoltage - voltage across the electrolyte *V* [V], > 0
 * @param input.thickness - thickness of the electrolyte *L* [m], > 0
 * @param input.selfDischargeTime - time in which all of the charge may be lost *t* [s], > 0
 * @returns electronic conductivity, as the mean over the potentials between the electrodes [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity ohmic electrons, free contacts, constant leakage; filaments may ask for less
 * @source han2019, electronic conductivity of electrolytes; derived here from the leakage and the charge
 * @example
 * maximumElectronicConductivity({ arealCapacity: 144000, cellVoltage: 4, thickness: 2e-5, selfDischargeTime: 8.64e7 }) // 8.33333333333e-9 S/m
 */
export function maximumElectronicConductivity({
  arealCapacity,
  cellVoltage,
  thickness,
  selfDischargeTime,
}: {
  arealCapacity: number;
  cellVoltage: number;
  thickness: number;
  selfDischargeTime: number;
}): number {
  requirePositive({ arealCapacity, cellVoltage, thickness, selfDischargeTime });
  return (arealCapacity * thickness) / (cellVoltage * selfDischargeTime);
}
