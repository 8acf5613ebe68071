import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressureFromOverpotential } from '#physics/pressure-from-overpotential';
import { pressurePotential } from '#physics/pressure-potential';
import { positive } from './arbitraries.ts';

test('1 MPa shifts lithium by 0.134735505531 mV (worked example)', () => {
  const shift = pressurePotential({ pressure: 1e6, lithiumMolarVolume: 13e-6 });
  expect((shift * 1000) / 0.134735505531).toBeCloseTo(1, 9);
});

test('it is undone by the pressure from an overpotential', () => {
  fc.assert(
    fc.property(positive, (pressure) => {
      const overpotential = pressurePotential({ pressure, lithiumMolarVolume: 13e-6 });
      expect(
        pressureFromOverpotential({ overpotential, lithiumMolarVolume: 13e-6 }) / pressure,
      ).toBeCloseTo(1, 13);
    }),
  );
});
