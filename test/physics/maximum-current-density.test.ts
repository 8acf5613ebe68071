import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumCurrentDensity } from '#physics/maximum-current-density';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { positive, share } from './arbitraries.ts';

test('40 Ω cm² at 3.8 V keep 90 % up to 5 mA/cm² (worked target)', () => {
  expect(
    maximumCurrentDensity({
      cellVoltage: 3.8,
      targetEfficiency: 0.9,
      areaSpecificResistance: 40e-4,
    }),
  ).toBeCloseTo(50, 11);
});

test('at that current the efficiency is the target', () => {
  fc.assert(
    fc.property(
      positive,
      share,
      positive,
      (cellVoltage, targetEfficiency, areaSpecificResistance) => {
        const cell = { cellVoltage, areaSpecificResistance };
        const currentDensity = maximumCurrentDensity({ ...cell, targetEfficiency });
        expect(roundTripVoltageEfficiency({ ...cell, currentDensity })).toBeCloseTo(
          targetEfficiency,
          12,
        );
      },
    ),
  );
});
