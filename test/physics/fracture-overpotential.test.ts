import { expect, test } from 'vitest';
import { fractureOverpotential } from '#physics/fracture-overpotential';

test('1.25 MPa √m, 0.5 µm, Y = 1.12 crack at 119.981450508 mV (worked example)', () => {
  const overpotential = fractureOverpotential({
    fractureToughness: 1.25e6,
    flawLength: 0.5e-6,
    geometryFactor: 1.12,
    lithiumMolarVolume: 13e-6,
  });
  expect((overpotential * 1000) / 119.981450508).toBeCloseTo(1, 9);
});
