import { expect, test } from 'vitest';
import { currentDensityFromRate } from '#physics/current-density-from-rate';

test('3 mAh/cm² at C/2 are 1.5 mA/cm² (hand calculation)', () => {
  expect(currentDensityFromRate({ arealCapacity: 3 * 36000, rate: 0.5 / 3600 }) / 10).toBeCloseTo(
    1.5,
    12,
  );
});

test('at rest no current flows', () => {
  expect(currentDensityFromRate({ arealCapacity: 1e5, rate: 0 })).toBe(0);
});
