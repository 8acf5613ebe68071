import { requirePositive } from '#units/domain-error';

/**
 * Share of the area in contact when a soft body is pressed on a rough hard one.
 *
 * f = p / H, at most 1
 *
 * @param input.pressure - stack pressure *p* [Pa], > 0
 * @param input.hardness - indentation hardness of the softer body *H* [Pa], > 0
 * @returns share of the area in contact [1]
 * @throws {DomainError} if an input is not positive
 * @validity a rule of thumb: roughness yields plastically, contacts do not grow by creep; f well below one
 * @source constriction2025, contact and pressure; the rule of Bowden and Tabor
 * @example
 * hardnessContactFraction({ pressure: 5e6, hardness: 2e7 }) // 0.25 1
 */
export function hardnessContactFraction({
  pressure,
  hardness,
}: {
  pressure: number;
  hardness: number;
}): number {
  requirePositive({ pressure, hardness });
  return Math.min(1, pressure / hardness);
}
