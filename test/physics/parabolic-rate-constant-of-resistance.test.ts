import { expect, test } from 'vitest';
import { parabolicRateConstantOfResistance } from '#physics/parabolic-rate-constant-of-resistance';
import { toSI } from '#units/convert';

const slopeOf = (areaSpecificResistanceRootRate: number) =>
  parabolicRateConstantOfResistance({ areaSpecificResistanceRootRate });

test('3 Ω cm² in the first hour, 6 in four: 3²/(2·1) = 6²/(2·4) = 4.5 Ω² cm⁴/h, by hand', () => {
  expect(slopeOf(toSI(3, 'Ohm.cm2/h0.5')) / toSI(4.5, 'Ohm2.cm4/h')).toBeCloseTo(1, 14);
  // In SI: (3e-4 Ω m²)² over 2 · 3600 s.
  expect(slopeOf(toSI(3, 'Ohm.cm2/h0.5')) / 1.25e-11).toBeCloseTo(1, 14);
});

test.each([0, -1e-6, Number.NaN])('refuses a slope of %s', (slope) => {
  expect(() => slopeOf(slope)).toThrow(/greater than zero|finite number/);
});
