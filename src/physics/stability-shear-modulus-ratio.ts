import { requireBetween, requirePositive } from '#units/domain-error';

/** 1/(3 − 4ν): one for what cannot be compressed, a third for ν = 0. */
const stiffening = (poissonRatio: number) => 1 / (3 - 4 * poissonRatio);

/**
 * Shear modulus of an electrolyte over that of lithium at which stress turns from roughening a plated face to flattening it.
 *
 * [(1 + v)(1 − s) + (1 − v)(7s − 1)] r² + [(1 + v)(6 + a + s − 8as) + (1 − v)(s − a)] r + (1 + v)(1 − a) − (1 − v)(7a − 1) = 0, with a = 1/(3 − 4ν_Li), s = 1/(3 − 4ν_SE)
 *
 * @param input.molarVolumeRatio - volume of a mole of lithium in the electrolyte over that in the metal *v* [1], > 0
 * @param input.lithiumPoissonRatio - of lithium *ν_Li* [1], 0 < ν < 0.5
 * @param input.electrolytePoissonRatio - of the electrolyte *ν_SE* [1], 0 < ν < 0.5
 * @returns r = G_SE/G_Li: for v > 1 a stiffer electrolyte flattens (none if infinite), for v < 1 a softer one (none if zero) [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity two isotropic elastic half-spaces without flaw, flow or surface tension that take up the same small wave, stick together and share the shear stress; normal stresses are not matched, and if they are, no such ratio is left for v above 3 or below 0.5. The sign is the one that gives the published “about twice”: a crest is flattened where the shift of plating-affinity-shift is negative on faces bent towards the electrolyte, and equilibrium alone says the opposite
 * @source monroe2005, “about twice” for polymers; ahmad2017, two regimes; derived here from both pressures and the deviatoric stresses at the wave
 * @example
 * stabilityShearModulusRatio({ molarVolumeRatio: 10, lithiumPoissonRatio: 0.42, electrolytePoissonRatio: 0.33 }) // 2.470665328 1
 */
export function stabilityShearModulusRatio({
  molarVolumeRatio: v,
  lithiumPoissonRatio,
  electrolytePoissonRatio,
}: {
  molarVolumeRatio: number;
  lithiumPoissonRatio: number;
  electrolytePoissonRatio: number;
}): number {
  requirePositive({ molarVolumeRatio: v });
  requireBetween(0, 0.5, { lithiumPoissonRatio, electrolytePoissonRatio });
  const a = stiffening(lithiumPoissonRatio);
  const s = stiffening(electrolytePoissonRatio);
  const square = (1 + v) * (1 - s) + (1 - v) * (7 * s - 1);
  const linear = (1 + v) * (6 + a + s - 8 * a * s) + (1 - v) * (s - a);
  const constant = (1 + v) * (1 - a) - (1 - v) * (7 * a - 1);
  // One end must roughen and the other flatten; at equal volumes stress only roughens.
  if (!(square * constant < 0)) return v < 1 ? 0 : Infinity;
  const discriminant = Math.sqrt(linear ** 2 - 4 * square * constant);
  // The positive root, in the form that subtracts nothing: [6 + 2s − 8as] + v[6 + 2a − 8as] is above zero.
  const half = -(linear + discriminant) / 2;
  return Math.max(half / square, constant / half);
}
