import { expect, test } from 'vitest';
import { cyclesToRetention } from '#physics/cycles-to-retention';

// ln f / ln(1 − δ) with mpmath, twelve digits.
test.each([
  [0.8, 0.001, 223.031960934],
  [0.8, 0.0002, 1115.60618108],
  [0.9, 0.1, 1],
])('to %s at a fade of %s', (targetRetention, fadePerCycle, expected) => {
  expect(cyclesToRetention({ targetRetention, fadePerCycle }) / expected).toBeCloseTo(1, 11);
});

test('keeps its digits where the fade is tiny', () => {
  // −ln 0.8 / δ (1 − δ/2 + …): 2.2314355131420976e12 − 0.1.
  const cycles = cyclesToRetention({ targetRetention: 0.8, fadePerCycle: 1e-13 });
  expect(cycles / 2.2314355131420976e12).toBeCloseTo(1, 12);
});
