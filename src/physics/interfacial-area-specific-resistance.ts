import { requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of one interface of a cell with equal interfaces.
 *
 * ASR_int = (R_tot A − L / σ) / n
 *
 * @param input.totalResistance - resistance of the whole cell *R_tot* [Ω], > 0
 * @param input.thickness - thickness of the electrolyte *L* [m], > 0
 * @param input.ionicConductivity - conductivity of the electrolyte *σ* [S/m], > 0
 * @param input.electrodeArea - area the current crosses *A* [m²], > 0
 * @param input.interfaces - number of equal interfaces, 2 if left out *n* [1], > 0
 * @returns area-specific resistance of one interface; below zero if the given L/σ is too large [Ω m²]
 * @throws {DomainError} if an input is not positive
 * @validity equal interfaces in series with the electrolyte; an unequal cell cannot be halved
 * @source sharafi2017, symmetric cells
 * @source krauskopf2019, symmetric cells
 * @example
 * interfacialAreaSpecificResistance({ totalResistance: 250, thickness: 1e-3, ionicConductivity: 0.08, electrodeArea: 7.85398163397e-5 }) // 0.00356747704 Ω m²
 */
export function interfacialAreaSpecificResistance({
  totalResistance,
  thickness,
  ionicConductivity,
  electrodeArea,
  interfaces = 2,
}: {
  totalResistance: number;
  thickness: number;
  ionicConductivity: number;
  electrodeArea: number;
  interfaces?: number;
}): number {
  requirePositive({ totalResistance, thickness, ionicConductivity, electrodeArea, interfaces });
  return (totalResistance * electrodeArea - thickness / ionicConductivity) / interfaces;
}
