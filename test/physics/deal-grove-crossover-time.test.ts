import { expect, test } from 'vitest';
import { dealGroveCrossoverThickness } from '#physics/deal-grove-crossover-thickness';
import { dealGroveCrossoverTime } from '#physics/deal-grove-crossover-time';
import { dealGroveThickness } from '#physics/deal-grove-thickness';

const rates = { parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 };

test('A = 50 nm, B = 1e-16 cm²/s cross over at 138.888888889 h (worked example)', () => {
  expect(dealGroveCrossoverTime(rates) / 3600 / 138.888888889).toBeCloseTo(1, 9);
});

test('at that time the layer is A thick', () => {
  const thickness = dealGroveThickness({ ...rates, time: dealGroveCrossoverTime(rates) });
  expect(thickness / dealGroveCrossoverThickness(rates)).toBeCloseTo(1, 13);
});
