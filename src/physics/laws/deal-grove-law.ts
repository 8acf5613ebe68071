import type { Law } from '#physics/laws/law';

/** √(p² + qt); where the squares leave the range of numbers, the slower way. */
function rootOf(reactionTerm: number, square: number): number {
  const sum = reactionTerm * reactionTerm + square;
  return sum > 1e-290 && sum < 1e300 ? Math.sqrt(sum) : Math.hypot(reactionTerm, Math.sqrt(square));
}

/**
 * Growth that begins under reaction control and ends under transport control, on top of a constant.
 *
 * y = a + √(p² + qt) − p
 *
 * @param initialValue - value at time zero *a* [unit of y], finite
 * @param reactionTerm - half of the growth at which transport takes over *p* [unit of y], ≥ 0
 * @param squareRate - slope of y² at long times *q* [unit of y²/s], ≥ 0
 * @param time - time at the potential *t* [s], ≥ 0
 * @returns thickness or resistance *y* [unit of y]
 * @throws {DomainError} never: outside of its domain the value is NaN
 * @validity dense layer, one reaction of first order at its face, constant potential and temperature
 * @source deal1965, general relationship
 * @example
 * dealGroveLaw.value([0, 2.5e-8, 1e-20], 3.6e6) // 1.6637659209e-7 unit of y
 */
export const dealGroveLaw: Law<[initialValue: number, reactionTerm: number, squareRate: number]> = {
  value([a, p, q], time) {
    const square = q * time;
    // The root by its quotient, free of cancellation; where nothing has grown it is 0/0 for p = 0.
    return square === 0 ? a : a + square / (p + rootOf(p, square));
  },
  gradient([, p, q], time) {
    const root = rootOf(p, q * time);
    return root === 0 ? [1, 0, 0] : [1, p / root - 1, time / (2 * root)];
  },
};
