import { requireNonNegative } from '#units/domain-error';

/**
 * Thickness of a stack of layers.
 *
 * L = Σ L_k
 *
 * @param input.thicknesses - layers; half of each foil that is coated on both sides *L_k* [m], each ≥ 0
 * @returns thickness [m]
 * @throws {DomainError} if an entry is out of its domain
 * @validity the discharged stack; the lithium plated on charge is one more layer
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * stackThickness({ thicknesses: [70e-6, 25e-6, 5e-6] }) // 1e-4 m
 */
export function stackThickness({ thicknesses }: { thicknesses: number[] }): number {
  return thicknesses.reduce((sum, thickness) => {
    requireNonNegative({ thicknesses: thickness });
    return sum + thickness;
  }, 0);
}
