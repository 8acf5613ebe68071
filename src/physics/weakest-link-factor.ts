import { requirePositive } from '#units/domain-error';

/**
 * By how much a strength changes with the area, where the weakest flaw decides.
 *
 * s₂/s₁ = (A₁ / A₂)^(1/m)
 *
 * @param input.area - area at which the strength was measured *A₁* [m²], > 0
 * @param input.otherArea - area asked for *A₂* [m²], > 0
 * @param input.weibullModulus - Weibull modulus of the strength *m* [1], > 0
 * @returns factor by which the strength is multiplied [1]
 * @throws {DomainError} if an input is not positive
 * @validity one kind of flaw, spread evenly over the area; the same share of failures at both areas
 * @source weibull1951, size effect
 * @example
 * weakestLinkFactor({ area: 1, otherArea: 8, weibullModulus: 3 }) // 0.5 1
 */
export function weakestLinkFactor({
  area,
  otherArea,
  weibullModulus,
}: {
  area: number;
  otherArea: number;
  weibullModulus: number;
}): number {
  requirePositive({ area, otherArea, weibullModulus });
  return (area / otherArea) ** (1 / weibullModulus);
}
