import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Density of a porous composite from the mass fractions of its parts.
 *
 * ρ_c = (1 − ε) / Σ (w_i / ρ_i)
 *
 * @param input.massFractions - mass fractions, together 1 *w_i* [1], each ≥ 0
 * @param input.densities - densities of the parts, in the same order *ρ_i* [kg/m³], each > 0
 * @param input.porosity - volume fraction of pores *ε* [1], 0 ≤ ε < 1
 * @returns density of the composite, pores included [kg/m³]
 * @throws {DomainError} if an entry is out of its domain, a density is missing or the sum is not 1
 * @validity volumes add up; no mass in the pores
 * @source randau2020, energy of a cell from its parts; derived here
 * @example
 * compositeDensity({ massFractions: [0.75, 0.22, 0.03], densities: [4780, 1640, 2000], porosity: 0.05 }) // 3104.06687596 kg/m³
 */
export function compositeDensity({
  massFractions,
  densities,
  porosity,
}: {
  massFractions: number[];
  densities: number[];
  porosity: number;
}): number {
  requireNonNegative({ porosity });
  if (porosity >= 1) throw new DomainError('porosity', 'must be below one', porosity);
  massFractions.forEach((fraction) => requireNonNegative({ massFractions: fraction }));
  const whole = massFractions.reduce((sum, fraction) => sum + fraction, 0);
  if (Math.abs(whole - 1) > 1e-6)
    throw new DomainError('massFractions', 'must add up to one', whole);
  const specificVolume = massFractions.reduce((sum, fraction, part) => {
    const density = densities[part] ?? NaN;
    requirePositive({ densities: density });
    return sum + fraction / density;
  }, 0);
  return (1 - porosity) / specificVolume;
}
