import { expect, test } from 'vitest';
import { dischargeVoltageEfficiency } from '#physics/discharge-voltage-efficiency';

test('137.5 mV of 3.7 V leave 96.28 % (hand calculation)', () => {
  const efficiency = dischargeVoltageEfficiency({
    currentDensity: 50,
    areaSpecificResistance: 27.5e-4,
    cellVoltage: 3.7,
  });
  expect(efficiency).toBeCloseTo(1 - 0.1375 / 3.7, 14);
});

test('it is one without current, zero where the drop is the voltage, negative beyond', () => {
  const cell = { areaSpecificResistance: 0.01, cellVoltage: 4 };
  expect(
    [0, 400, 800].map((currentDensity) => dischargeVoltageEfficiency({ ...cell, currentDensity })),
  ).toEqual([1, 0, -1]);
});
