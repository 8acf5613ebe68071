import { expect, test } from 'vitest';
import { arealCharge } from '#physics/areal-charge';

test('1 µA/cm² for a day is 0.024 mAh/cm² (hand calculation)', () => {
  expect(arealCharge({ currentDensity: 0.01, time: 86400 }) / 36000).toBeCloseTo(0.024, 14);
});

test('0.1 mA/cm² for 9000 h is 900 mAh/cm²', () => {
  expect(arealCharge({ currentDensity: 1, time: 9000 * 3600 }) / 36000).toBeCloseTo(900, 10);
});
