import { expect, test } from 'vitest';
import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';

test('86.384 nm of 1e-8 S/cm add 863.840235837 Ω cm² (worked example)', () => {
  const grown = agedAreaSpecificResistance({
    initialAreaSpecificResistance: 0,
    interphaseThickness: 86.3840235837e-9,
    interphaseIonicConductivity: 1e-6,
  });
  expect((grown * 1e4) / 863.840235837).toBeCloseTo(1, 9);
});

test('without an interphase it stays what it was', () => {
  expect(
    agedAreaSpecificResistance({
      initialAreaSpecificResistance: 0.003,
      interphaseThickness: 0,
      interphaseIonicConductivity: 1e-6,
    }),
  ).toBe(0.003);
});
