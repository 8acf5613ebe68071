import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcCapacitance } from '#physics/arc-capacitance';
import { bulkResistance } from '#physics/bulk-resistance';
import { dielectricRelaxationFrequency } from '#physics/dielectric-relaxation-frequency';
import { relativePermittivityFromCapacitance } from '#physics/relative-permittivity-from-capacitance';
import { positive } from './arbitraries.ts';

test('1 mS/cm with a relative permittivity of 10 is 179.751 MHz (mpmath)', () => {
  const frequency = dielectricRelaxationFrequency({
    ionicConductivity: 0.1,
    relativePermittivity: 10,
  });
  expect(frequency / 179751035.84522).toBeCloseTo(1, 12);
});

test('a pellet of any size has its apex there: R = L/σA, C = ε₀ε_r A/L, 2πfRC = 1', () => {
  fc.assert(
    fc.property(positive, positive, (thickness, electrodeArea) => {
      const material = { ionicConductivity: 0.02, relativePermittivity: 40 };
      const resistance = bulkResistance({ ...material, thickness, electrodeArea });
      const apexFrequency = dielectricRelaxationFrequency(material);
      const capacitance = arcCapacitance({ resistance, apexFrequency });
      const found = relativePermittivityFromCapacitance({ capacitance, thickness, electrodeArea });
      expect(found / 40).toBeCloseTo(1, 12);
    }),
  );
});
