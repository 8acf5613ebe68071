import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumAreaSpecificResistance } from '#physics/maximum-area-specific-resistance';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { positive, share } from './arbitraries.ts';

test('90 % at 3.8 V and 5 mA/cm² allow 40 Ω cm² for the whole cell (worked target)', () => {
  const limit = maximumAreaSpecificResistance({
    cellVoltage: 3.8,
    targetEfficiency: 0.9,
    currentDensity: 50,
  });
  expect(limit * 1e4).toBeCloseTo(40, 11);
});

test('at that resistance the efficiency is the target', () => {
  fc.assert(
    fc.property(positive, share, positive, (cellVoltage, targetEfficiency, currentDensity) => {
      const cell = { cellVoltage, currentDensity };
      const areaSpecificResistance = maximumAreaSpecificResistance({ ...cell, targetEfficiency });
      expect(roundTripVoltageEfficiency({ ...cell, areaSpecificResistance })).toBeCloseTo(
        targetEfficiency,
        12,
      );
    }),
  );
});
