import { expect, test } from 'vitest';
import { selfDischargeTime } from '#physics/self-discharge-time';

test('1.6 µA/cm² uses 5 mAh/cm² up in 130.208 d (worked example, six digits)', () => {
  const days = selfDischargeTime({ arealCapacity: 180000, leakageCurrentDensity: 0.016 }) / 86400;
  expect(days).toBeCloseTo(130.208, 3);
  expect(days * 24).toBeCloseTo(5000 / 1.6, 9);
});
