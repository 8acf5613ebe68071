import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Mass per area of a stack of layers.
 *
 * m_A = Σ ρ_i L_i + Σ m_k
 *
 * @param input.thicknesses - layers; half of each foil that is coated on both sides *L_i* [m], each ≥ 0
 * @param input.densities - their densities, in the same order *ρ_i* [kg/m³], each > 0
 * @param input.weighedArealMasses - parts whose mass per area is known, none if left out *m_k* [kg/m²], each ≥ 0
 * @returns mass per area [kg/m²]
 * @throws {DomainError} if an entry is out of its domain or a density is missing
 * @validity flat dense layers; tabs, casing and pressure hardware are not in it
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * arealMass({ thicknesses: [25e-6, 10e-6], densities: [1640, 534], weighedArealMasses: [0.1] }) // 0.14634 kg/m²
 */
export function arealMass({
  thicknesses,
  densities,
  weighedArealMasses = [],
}: {
  thicknesses: number[];
  densities: number[];
  weighedArealMasses?: number[];
}): number {
  if (thicknesses.length !== densities.length) {
    throw new DomainError('densities', 'must be one per layer', densities.length);
  }
  const layers = thicknesses.map((thickness, layer) => {
    const density = densities[layer] ?? NaN;
    requireNonNegative({ thicknesses: thickness });
    requirePositive({ densities: density });
    return thickness * density;
  });
  weighedArealMasses.forEach((mass) => requireNonNegative({ weighedArealMasses: mass }));
  return [...layers, ...weighedArealMasses].reduce((sum, part) => sum + part, 0);
}
