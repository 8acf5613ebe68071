import { expect, test } from 'vitest';
import { areaSpecificResistanceForLoss } from '#physics/area-specific-resistance-for-loss';
import { dischargeVoltageEfficiency } from '#physics/discharge-voltage-efficiency';

test('8 % of 3.7 V at 15 mA/cm² leave 19.7333333333 Ω cm² (hand calculation)', () => {
  const loss = { cellVoltage: 3.7, lossShare: 0.08, currentDensity: 150 };
  expect((areaSpecificResistanceForLoss(loss) * 1e4) / 19.7333333333).toBeCloseTo(1, 10);
});

test('at that resistance the discharge gives back the rest of the voltage', () => {
  const cell = { cellVoltage: 4, currentDensity: 70 };
  for (const lossShare of [1e-6, 0.05, 1]) {
    const areaSpecificResistance = areaSpecificResistanceForLoss({ ...cell, lossShare });
    const efficiency = dischargeVoltageEfficiency({ ...cell, areaSpecificResistance });
    expect(efficiency).toBeCloseTo(1 - lossShare, 14);
  }
});
