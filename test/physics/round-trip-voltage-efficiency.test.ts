import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dischargeVoltageEfficiency } from '#physics/discharge-voltage-efficiency';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { share } from './arbitraries.ts';

test.each([
  [1, 0.985244802146],
  [5, 0.928338762215],
])('27.5 Ω cm² at %s mA/cm² and 3.7 V return %s (worked stack)', (current, expected) => {
  const efficiency = roundTripVoltageEfficiency({
    currentDensity: 10 * current,
    areaSpecificResistance: 27.5e-4,
    cellVoltage: 3.7,
  });
  expect(efficiency / expected).toBeCloseTo(1, 9);
});

test('it is never above that of the discharge alone, and about its square for small losses', () => {
  fc.assert(
    fc.property(share, (loss) => {
      const cell = { currentDensity: 1, areaSpecificResistance: loss, cellVoltage: 1 };
      expect(roundTripVoltageEfficiency(cell)).toBeLessThan(dischargeVoltageEfficiency(cell));
    }),
  );
  const small = { currentDensity: 1, areaSpecificResistance: 1e-4, cellVoltage: 1 };
  expect(roundTripVoltageEfficiency(small)).toBeCloseTo(dischargeVoltageEfficiency(small) ** 2, 7);
});
