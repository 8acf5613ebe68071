import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumArealMass } from '#physics/maximum-areal-mass';
import { specificEnergy } from '#physics/specific-energy';
import { positive } from './arbitraries.ts';

test('3.2 mA h/cm² at 3.75 V and 270 W h/kg allow 44.444 mg/cm² (by hand, 12 / 270)', () => {
  const mass = maximumArealMass({
    arealCapacity: 115200,
    cellVoltage: 3.75,
    specificEnergy: 972000,
  });
  expect(mass * 100).toBeCloseTo(44.4444444444444, 11);
});

test('a cell of that mass has just that specific energy', () => {
  fc.assert(
    fc.property(positive, positive, (arealCapacity, energy) => {
      const cell = { arealCapacity, cellVoltage: 3.75 };
      const arealMass = maximumArealMass({ ...cell, specificEnergy: energy });
      expect(specificEnergy({ ...cell, arealMass }) / energy).toBeCloseTo(1, 12);
    }),
  );
});
