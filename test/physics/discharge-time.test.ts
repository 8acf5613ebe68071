import { expect, test } from 'vitest';
import { currentDensityFromRate } from '#physics/current-density-from-rate';
import { dischargeTime } from '#physics/discharge-time';

test('2 mAh/cm² at 0.5 mA/cm² last four hours', () => {
  expect(dischargeTime({ arealCapacity: 72000, currentDensity: 5 })).toBe(4 * 3600);
});

test('at the rate C it is 1/C, whatever the capacity', () => {
  for (const arealCapacity of [3600, 1e5]) {
    const currentDensity = currentDensityFromRate({ arealCapacity, rate: 3 / 3600 });
    expect(dischargeTime({ arealCapacity, currentDensity })).toBeCloseTo(1200, 9);
  }
});
