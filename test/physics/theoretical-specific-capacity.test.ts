import { expect, test } from 'vitest';
import { amountFromCharge } from '#physics/amount-from-charge';
import { amountFromMass } from '#physics/amount-from-mass';
import { theoreticalSpecificCapacity } from '#physics/theoretical-specific-capacity';

test('lithium has 3861.885 mA h/g, graphite as LiC₆ 371.9019 per gram of carbon (by hand, F/M)', () => {
  // Standard atomic weights: Li 6.94, C 12.011. 1 mA h/g is 3600 C/kg.
  expect(theoreticalSpecificCapacity({ molarMass: 6.94e-3 }) / 3600).toBeCloseTo(3861.88489126, 7);
  expect(theoreticalSpecificCapacity({ molarMass: 6 * 12.011e-3 }) / 3600).toBeCloseTo(
    371.901883626,
    8,
  );
});

test('times the mass and over F it is the amount of electrons', () => {
  const charge = theoreticalSpecificCapacity({ molarMass: 0.1, chargeNumber: 2 }) * 0.003;
  const amount = amountFromMass({ mass: 0.003, molarMass: 0.1 });
  expect(amountFromCharge({ charge, chargeNumber: 2 }) / amount).toBeCloseTo(1, 14);
});
