import { DomainError, requirePositive } from '#units/domain-error';

const accuracy = 1e-15;

/**
 * Share of the area in contact that explains a constriction resistance, spots with neighbours.
 *
 * f from ASR_c = (π a / 4σf) (1 − √f)^(3/2), by bisection of √f
 *
 * @param input.constrictionAreaSpecificResistance - constriction on one side of the contact *ASR_c* [Ω m²], > 0
 * @param input.contactRadius - radius of one contact spot *a* [m], > 0
 * @param input.ionicConductivity - conductivity of the half-space *σ* [S/m], > 0
 * @returns share of the area in contact [1]
 * @throws {DomainError} if an input is not positive, or so large that no contact is left to count
 * @validity equal round spots on one side, evenly spread; all of the resistance is constriction
 * @source cooper1969, constriction of a flux tube, solved for the share
 * @example
 * contactFraction({ constrictionAreaSpecificResistance: 1.11072073454e-4, contactRadius: 5e-6, ionicConductivity: 0.05 }) // 0.25000000000 1
 */
export function contactFraction({
  constrictionAreaSpecificResistance,
  contactRadius,
  ionicConductivity,
}: {
  constrictionAreaSpecificResistance: number;
  contactRadius: number;
  ionicConductivity: number;
}): number {
  requirePositive({ constrictionAreaSpecificResistance, contactRadius, ionicConductivity });
  // With s = √f the equation is (1 − s)^(3/2) = s² r; the left side falls, the right one rises.
  const ratio =
    (4 * ionicConductivity * constrictionAreaSpecificResistance) / (Math.PI * contactRadius);
  let [low, high] = [0, 1];
  while (high - low > accuracy * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if ((1 - middle) ** 1.5 > middle ** 2 * ratio) low = middle;
    else high = middle;
  }
  const share = ((low + high) / 2) ** 2;
  if (share > 0) return share;
  const name = 'constrictionAreaSpecificResistance';
  throw new DomainError(name, 'leaves no contact', constrictionAreaSpecificResistance);
}
