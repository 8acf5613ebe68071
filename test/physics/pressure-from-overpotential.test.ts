import { expect, test } from 'vitest';
import { pressureFromOverpotential } from '#physics/pressure-from-overpotential';

test('10 mV hold 74.2194862487 MPa (worked example)', () => {
  const pressure = pressureFromOverpotential({ overpotential: 0.01, lithiumMolarVolume: 13e-6 });
  expect(pressure / 1e6 / 74.2194862487).toBeCloseTo(1, 9);
});

// Duan et al. 2023, below eq. 2: "10 mV can cause a plating stress of up to 75 MPa", printed to two digits.
test('10 mV and 13 cm³/mol are the 75 MPa of Duan et al. 2023', () => {
  const pressure = pressureFromOverpotential({ overpotential: 0.01, lithiumMolarVolume: 13e-6 });
  expect(Math.abs(pressure / 75e6 - 1)).toBeLessThan(0.02);
});
