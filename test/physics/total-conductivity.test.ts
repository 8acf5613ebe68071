import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { totalConductivity } from '#physics/total-conductivity';
import { positive } from './arbitraries.ts';

test('equal resistances of grains and boundaries halve the bulk value (hand calculation)', () => {
  const geometry = { thickness: 1e-3, electrodeArea: 1e-4 };
  const bulk = ionicConductivity({ bulkResistance: 100, ...geometry });
  const total = totalConductivity({
    bulkResistance: 100,
    grainBoundaryResistance: 100,
    ...geometry,
  });
  expect(total / bulk).toBeCloseTo(0.5, 14);
});

test('without boundaries it is the bulk value, with them never more', () => {
  fc.assert(
    fc.property(positive, positive, (bulkResistance, grainBoundaryResistance) => {
      const pellet = { bulkResistance, thickness: 1e-3, electrodeArea: 1e-4 };
      const bulk = ionicConductivity(pellet);
      expect(totalConductivity({ ...pellet, grainBoundaryResistance: 0 })).toBe(bulk);
      expect(totalConductivity({ ...pellet, grainBoundaryResistance })).toBeLessThanOrEqual(bulk);
    }),
  );
});
