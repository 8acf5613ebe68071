import { requireNonNegative } from '#units/domain-error';

/**
 * Difference of the hyperbolic and the circular sine, free of cancellation.
 *
 * sinh x − sin x = 2 (x³/3! + x⁷/7! + x¹¹/11! + …)
 *
 * @param input.argument - argument *x* [1], ≥ 0
 * @returns difference [1]
 * @throws {DomainError} if the argument is negative
 * @validity any argument; the series serves below 1, the plain difference above
 * @source barsoukov2018, diffusion impedance, its real form
 * @example
 * hyperbolicMinusCircularSine({ argument: 0.003 }) // 9.00000000e-9 1
 */
export function hyperbolicMinusCircularSine({ argument }: { argument: number }): number {
  requireNonNegative({ argument });
  if (argument > 1) return Math.sinh(argument) - Math.sin(argument);
  const fourth = argument ** 4;
  return (argument ** 3 / 3) * (1 + (fourth / 840) * (1 + (fourth / 7920) * (1 + fourth / 32760)));
}
