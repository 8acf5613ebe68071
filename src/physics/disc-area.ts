import { requirePositive } from '#units/domain-error';

/**
 * Area of a round electrode from its diameter.
 *
 * A = π d² / 4
 *
 * @param input.diameter - diameter of the electrode, not of the pellet *d* [m], > 0
 * @returns area [m²]
 * @throws {DomainError} if the diameter is not positive
 * @validity a full disc without a rim or a hole
 * @source barsoukov2018, sample geometry
 * @example
 * discArea({ diameter: 0.012 }) // 1.13097335529e-4 m²
 */
export function discArea({ diameter }: { diameter: number }): number {
  requirePositive({ diameter });
  return (Math.PI * diameter ** 2) / 4;
}
