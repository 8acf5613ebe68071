import { expect, test } from 'vitest';
import { dealGroveCrossoverThickness } from '#physics/deal-grove-crossover-thickness';
import { linearThickness } from '#physics/linear-thickness';
import { parabolicThickness } from '#physics/parabolic-thickness';

test('there the linear and the parabolic law give the same thickness (hand calculation, t = A²/B)', () => {
  const crossover = dealGroveCrossoverThickness({
    parabolicRateConstant: 5e-21,
    linearRateConstant: 2e-13,
  });
  expect(crossover / 50e-9).toBeCloseTo(1, 13);
  const time = 50e-9 ** 2 / 1e-20;
  expect(linearThickness({ linearRateConstant: 2e-13, time }) / crossover).toBeCloseTo(1, 13);
  expect(parabolicThickness({ parabolicRateConstant: 5e-21, time }) / crossover).toBeCloseTo(1, 13);
});
