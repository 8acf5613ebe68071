import { requirePositive } from '#units/domain-error';

/**
 * Thickness where the linear and the parabolic limit of Deal–Grove growth cross.
 *
 * A = 2k / k_l
 *
 * @param input.parabolicRateConstant - rate constant of the late law x² = 2kt *k* [m²/s], > 0
 * @param input.linearRateConstant - rate of the early law x = k_l t *k_l* [m/s], > 0
 * @returns crossover thickness [m]
 * @throws {DomainError} if an input is not positive
 * @validity a change of control, spread over about a decade of thickness on either side
 * @source deal1965, general relationship
 * @example
 * dealGroveCrossoverThickness({ parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 }) // 5e-8 m
 */
export function dealGroveCrossoverThickness({
  parabolicRateConstant,
  linearRateConstant,
}: {
  parabolicRateConstant: number;
  linearRateConstant: number;
}): number {
  requirePositive({ parabolicRateConstant, linearRateConstant });
  return (2 * parabolicRateConstant) / linearRateConstant;
}
