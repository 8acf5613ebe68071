import { expect, test } from 'vitest';
import { capacityRetention } from '#physics/capacity-retention';

test('0.999^500 is 0.606378944861 (mpmath)', () => {
  const left = capacityRetention({ coulombicEfficiency: 0.999, cycleNumber: 500 });
  expect(left).toBeCloseTo(0.606378944861, 12);
});

test('nothing is lost before the first cycle, or at an efficiency of one', () => {
  expect(capacityRetention({ coulombicEfficiency: 0.5, cycleNumber: 0 })).toBe(1);
  expect(capacityRetention({ coulombicEfficiency: 1, cycleNumber: 1e6 })).toBe(1);
});
