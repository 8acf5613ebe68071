import { expect, test } from 'vitest';
import { cathodeArealCapacity } from '#physics/cathode-areal-capacity';

test('1.55 mA h/cm² of lithium at N/P 1.1 face 1.40909 mA h/cm² (by hand)', () => {
  const capacity = cathodeArealCapacity({ negativeArealCapacity: 55800, capacityRatio: 1.1 });
  expect(capacity / 36000).toBeCloseTo(1.40909090909, 10);
});

test('a ratio of one is balance, a larger one leaves a reserve', () => {
  expect(cathodeArealCapacity({ negativeArealCapacity: 5e4, capacityRatio: 1 })).toBe(5e4);
  expect(cathodeArealCapacity({ negativeArealCapacity: 5e4, capacityRatio: 1.3 })).toBeLessThan(
    5e4,
  );
});
