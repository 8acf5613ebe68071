import { requirePositive } from '#units/domain-error';

/**
 * Shear modulus of a separator over the one that would keep a lithium surface flat.
 *
 * r = G_SE / (2 G_Li), stable for r above 1
 *
 * @param input.electrolyteShearModulus - of the electrolyte *G_SE* [Pa], > 0
 * @param input.lithiumShearModulus - of lithium, 2.83 GPa by sound (masias2019) *G_Li* [Pa], > 0
 * @returns ratio to the threshold [1]
 * @throws {DomainError} if an input is not positive
 * @validity ideal elastic bodies, smooth perfect contact; garnets pass and still short through flaws
 * @source monroe2005, “about twice” the shear modulus of lithium (abstract)
 * @example
 * monroeNewmanRatio({ electrolyteShearModulus: 5.66e9, lithiumShearModulus: 2.83e9 }) // 1 1
 */
export function monroeNewmanRatio({
  electrolyteShearModulus,
  lithiumShearModulus,
}: {
  electrolyteShearModulus: number;
  lithiumShearModulus: number;
}): number {
  requirePositive({ electrolyteShearModulus, lithiumShearModulus });
  return electrolyteShearModulus / (2 * lithiumShearModulus);
}
