import { expect, test } from 'vitest';
import { electrodeArealCapacity } from '#physics/electrode-areal-capacity';

test('70 µm of the worked cathode at 195 mAh/g hold 3.17778846426 mAh/cm²', () => {
  const capacity = electrodeArealCapacity({
    thickness: 70e-6,
    density: 3104.0668759597,
    activeMassFraction: 0.75,
    specificCapacity: 195 * 3600,
  });
  expect(capacity / 36000 / 3.17778846426).toBeCloseTo(1, 9);
});
