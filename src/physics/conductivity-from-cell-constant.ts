import { requirePositive } from '#units/domain-error';

/**
 * Ionic conductivity from a resistance, in a cell whose geometry was calibrated.
 *
 * σ = K / R_b
 *
 * @param input.bulkResistance - ionic resistance of the electrolyte *R_b* [Ω], > 0
 * @param input.cellConstant - length over area of the cell, as its calibration gave it *K* [1/m], > 0
 * @returns ionic conductivity [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity the electrolyte fills the cell as the calibrating liquid did
 * @source irvine1990, geometry of the sample
 * @example
 * conductivityFromCellConstant({ bulkResistance: 85, cellConstant: 13.2629119243 }) // 0.156034257933 S/m
 */
export function conductivityFromCellConstant({
  bulkResistance,
  cellConstant,
}: {
  bulkResistance: number;
  cellConstant: number;
}): number {
  requirePositive({ bulkResistance, cellConstant });
  return cellConstant / bulkResistance;
}
