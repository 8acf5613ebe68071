import { requirePositive } from '#units/domain-error';

/**
 * Time at which a Deal–Grove layer that began at zero has reached its crossover thickness.
 *
 * t = 2A² / B = 4k / k_l², where x = A
 *
 * @param input.parabolicRateConstant - rate constant of the late law x² = 2kt *k* [m²/s], > 0
 * @param input.linearRateConstant - rate of the early law x = k_l t *k_l* [m/s], > 0
 * @returns crossover time; the two limiting laws themselves meet at half of it [s]
 * @throws {DomainError} if an input is not positive
 * @validity no layer at time zero
 * @source deal1965, general relationship
 * @example
 * dealGroveCrossoverTime({ parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 }) // 500000 s
 */
export function dealGroveCrossoverTime({
  parabolicRateConstant,
  linearRateConstant,
}: {
  parabolicRateConstant: number;
  linearRateConstant: number;
}): number {
  requirePositive({ parabolicRateConstant, linearRateConstant });
  return (4 * parabolicRateConstant) / linearRateConstant / linearRateConstant;
}
