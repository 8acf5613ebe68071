import { expect, test } from 'vitest';
import { initialCapacity } from '#physics/initial-capacity';

test('113.8 mAh/g at 90.7 % were 125.468577729 mAh/g (hand calculation)', () => {
  const first = initialCapacity({ specificCapacity: 113.8 * 3600, capacityRetention: 0.907 });
  expect(first / 3600 / 125.468577729).toBeCloseTo(1, 11);
});

test('a cell that has lost nothing began where it is', () => {
  expect(initialCapacity({ specificCapacity: 4e5, capacityRetention: 1 })).toBe(4e5);
});
