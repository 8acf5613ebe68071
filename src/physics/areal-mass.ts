import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Mass per area of a stack of layers.
 *
 * m_A = Σ ρ_i L_i
 *
 * @param input.thicknesses - layers; half of each foil that is coated on both sides *L_i* [m], each ≥ 0
 * @param input.densities - their densities, in the same order *ρ_i* [kg/m³], each > 0
 * @returns mass per area [kg/m²]
 * @throws {DomainError} if an entry is out of its domain or a density is missing
 * @validity flat dense layers; tabs, casing and pressure hardware are not in it
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * arealMass({ thicknesses: [25e-6, 10e-6], densities: [1640, 534] }) // 0.04634 kg/m²
 */
export function arealMass({
  thicknesses,
  densities,
}: {
  thicknesses: number[];
  densities: number[];
}): number {
  if (thicknesses.length !== densities.length) {
    throw new DomainError('densities', 'must be one per layer', densities.length);
  }
  return thicknesses.reduce((sum, thickness, layer) => {
    const density = densities[layer] ?? NaN;
    requireNonNegative({ thicknesses: thickness });
    requirePositive({ densities: density });
    return sum + thickness * density;
  }, 0);
}
