import { expect, test } from 'vitest';
import { arealCapacity } from '#physics/areal-capacity';
import { electrodeArealCapacity } from '#physics/electrode-areal-capacity';

test('10 mg/cm² with 70 % of 150 mAh/g hold 1.05 mAh/cm² (hand calculation)', () => {
  const capacity = arealCapacity({
    arealMass: 0.1,
    specificCapacity: 150 * 3600,
    activeMassFraction: 0.7,
  });
  expect(capacity / 36000).toBeCloseTo(1.05, 13);
});

test('weighed or measured with a ruler, an electrode holds the same', () => {
  const material = { activeMassFraction: 0.75, specificCapacity: 702000 };
  const measured = electrodeArealCapacity({ ...material, thickness: 70e-6, density: 3100 });
  const weighed = arealCapacity({ ...material, arealMass: 70e-6 * 3100 });
  expect(weighed / measured).toBeCloseTo(1, 14);
});

test('an electrode of active material alone is what is meant without a fraction (hand calculation)', () => {
  expect(arealCapacity({ arealMass: 0.1, specificCapacity: 540000 })).toBe(54000);
});
