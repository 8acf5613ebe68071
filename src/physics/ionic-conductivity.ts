import { requirePositive } from '#units/domain-error';

/**
 * Conductivity of a pellet from its resistance, thickness and electrode area.
 *
 * σ = L / (R_b A), from a uniform field E = V / L and j = σE
 *
 * @param input.bulkResistance - resistance read from the spectrum *R_b* [Ω], > 0
 * @param input.thickness - thickness after pressing or sintering *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns conductivity of the part whose resistance was given, bulk or total [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity parallel faces, thickness far below the diameter, one homogeneous phase, linear response
 * @source irvine1990, conductivity from the bulk resistance
 * @example
 * ionicConductivity({ bulkResistance: 85, thickness: 1.5e-3, electrodeArea: 1.130973355292e-4 }) // 0.156034257933 S/m
 */
export function ionicConductivity({
  bulkResistance,
  thickness,
  electrodeArea,
}: {
  bulkResistance: number;
  thickness: number;
  electrodeArea: number;
}): number {
  requirePositive({ bulkResistance, thickness, electrodeArea });
  return thickness / (bulkResistance * electrodeArea);
}
