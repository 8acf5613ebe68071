import { requirePositive } from '#units/domain-error';

/**
 * Resistance of a pellet of known conductivity.
 *
 * R_b = L / (σ A)
 *
 * @param input.ionicConductivity - conductivity of the pellet *σ* [S/m], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns resistance [Ω]
 * @throws {DomainError} if an input is not positive
 * @validity as for the conductivity: parallel faces, uniform field, linear response
 * @source irvine1990, conductivity from the bulk resistance, solved for the resistance
 * @example
 * bulkResistance({ ionicConductivity: 0.08, thickness: 1e-3, electrodeArea: 1e-4 }) // 125 Ω
 */
export function bulkResistance({
  ionicConductivity,
  thickness,
  electrodeArea,
}: {
  ionicConductivity: number;
  thickness: number;
  electrodeArea: number;
}): number {
  requirePositive({ ionicConductivity, thickness, electrodeArea });
  return thickness / (ionicConductivity * electrodeArea);
}
