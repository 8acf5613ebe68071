import { expect, test } from 'vitest';
import { pressureFromOverpotential } from '#physics/pressure-from-overpotential';

test('10 mV hold 74.2194862487 MPa (worked example)', () => {
  const pressure = pressureFromOverpotential({ overpotential: 0.01, lithiumMolarVolume: 13e-6 });
  expect(pressure / 1e6 / 74.2194862487).toBeCloseTo(1, 9);
});
