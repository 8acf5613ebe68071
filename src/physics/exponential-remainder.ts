import { requireFinite } from '#units/domain-error';

/**
 * What the exponential function is above its tangent at zero, over the parabola there; free of cancellation.
 *
 * r = 2 (eᵠ − 1 − q) / q² = 1 + q/3 + q²/12 + …
 *
 * @param input.argument - argument *q* [1], finite
 * @returns ratio, one at zero [1]
 * @throws {DomainError} if the argument is not finite
 * @validity any argument; the series serves within ±1, the difference elsewhere
 * @source wagner1933, transport through a layer; series of the exponential function
 * @example
 * exponentialRemainder({ argument: 0.003 }) // 1.00100075045 1
 */
export function exponentialRemainder({ argument }: { argument: number }): number {
  requireFinite({ argument });
  if (Math.abs(argument) > 1) return (2 * (Math.expm1(argument) - argument)) / argument ** 2;
  let sum = 1;
  let term = 1;
  // At one the twentieth term is below 1e-19.
  for (let power = 3; power <= 20; power += 1) {
    term *= argument / power;
    sum += term;
  }
  return sum;
}
