import { expect, test } from 'vitest';
import { entropicStabilisation } from '#physics/entropic-stabilisation';

const siteFractions = [0.2, 0.2, 0.2, 0.2, 0.2];

test.each([
  // R T ln 5, by mpmath
  [25, 3989.72742673711],
  [1000, 17036.7985019297],
])('five cations in equal shares at %s °C: %s J/mol', (celsius, expected) => {
  const energy = entropicStabilisation({ siteFractions, temperature: celsius + 273.15 });
  expect(energy / expected).toBeCloseTo(1, 12);
});

test('it grows with the temperature, in proportion', () => {
  const cold = entropicStabilisation({ siteFractions, temperature: 300 });
  const hot = entropicStabilisation({ siteFractions, temperature: 1200 });
  expect(hot / cold).toBeCloseTo(4, 13);
});
