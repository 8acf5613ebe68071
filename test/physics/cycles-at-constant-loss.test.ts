import { expect, test } from 'vitest';
import { cyclesAtConstantLoss } from '#physics/cycles-at-constant-loss';

test('5 % in 100 cycles are 20 % in 400 (hand calculation)', () => {
  const cycles = cyclesAtConstantLoss({
    targetRetention: 0.8,
    capacityRetention: 0.95,
    cycleNumber: 100,
  });
  expect(cycles).toBeCloseTo(400, 10);
});

test('refuses a capacity that has not fallen', () => {
  expect(() =>
    cyclesAtConstantLoss({ targetRetention: 0.8, capacityRetention: 1, cycleNumber: 100 }),
  ).toThrow(/capacityRetention must lie between/);
});
