import { requirePositive } from '#units/domain-error';

/**
 * Strength, or what is in proportion to it, of a larger area whose worst flaw decides.
 *
 * s₂ = s₁ (A₁ / A₂)^(1/m)
 *
 * @param input.strength - typical value at the tested area *s₁* [unit of the strength], > 0
 * @param input.testedArea - area of a specimen *A₁* [m²], > 0
 * @param input.area - area asked for *A₂* [m²], > 0
 * @param input.weibullModulus - of this quantity *m* [1], > 0
 * @returns typical value at that area [unit of the strength]
 * @throws {DomainError} if an input is not positive
 * @validity flaws of one population, spread alike over both areas, one flaw decides; m is that of the same quantity, so that the m of strength serves a critical current density only where the two are in proportion
 * @source weibull1951, weakest link
 * @source lowack2026, a smaller modulus for dendrites than for strength (abstract)
 * @example
 * weakestLinkStrength({ strength: 1, testedArea: 1e-4, area: 16e-4, weibullModulus: 4 }) // 0.5 unit of the strength
 */
export function weakestLinkStrength({
  strength,
  testedArea,
  area,
  weibullModulus,
}: {
  strength: number;
  testedArea: number;
  area: number;
  weibullModulus: number;
}): number {
  requirePositive({ strength, testedArea, area, weibullModulus });
  return strength * (testedArea / area) ** (1 / weibullModulus);
}
