import { expect, test } from 'vitest';
import { lithiumConsumed } from '#physics/lithium-consumed';
import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';

test('100 nm of 30 cm³/mol with six lithium bind 0.0536029622907 mAh/cm² (mpmath, 30 digits)', () => {
  const charge = lithiumConsumed({
    interphaseThickness: 1e-7,
    lithiumPerFormula: 6,
    molarVolume: 30e-6,
  });
  expect(charge / 36000 / 0.0536029622907278).toBeCloseTo(1, 12);
});

test('a "layer" of lithium itself is undone by plating it back', () => {
  const arealCapacity = lithiumConsumed({
    interphaseThickness: 3e-6,
    lithiumPerFormula: 1,
    molarVolume: 13e-6,
  });
  expect(lithiumThicknessGain({ arealCapacity, lithiumMolarVolume: 13e-6 }) / 3e-6).toBeCloseTo(
    1,
    13,
  );
});
