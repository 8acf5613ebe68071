import { expect, test } from 'vitest';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { powerLawThickness } from '#physics/power-law-thickness';

test('with exponent 1/2 it is the parabolic law without an initial layer', () => {
  const reference = parabolicThickness({ parabolicRateConstant: 1e-21, time: 3600 });
  const law = { referenceThickness: reference, referenceTime: 3600, exponent: 0.5 };
  const expected = parabolicThickness({ parabolicRateConstant: 1e-21, time: 1e7 });
  expect(powerLawThickness({ ...law, time: 1e7 }) / expected).toBeCloseTo(1, 13);
});

test('it passes through its reference', () => {
  expect(
    powerLawThickness({ referenceThickness: 3e-9, referenceTime: 60, exponent: 0.37, time: 60 }),
  ).toBe(3e-9);
});
