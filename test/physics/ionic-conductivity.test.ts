import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulkResistance } from '#physics/bulk-resistance';
import { discArea } from '#physics/disc-area';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { positive } from './arbitraries.ts';

test('85.0 Ω over 1.50 mm and 12.00 mm is 1.56034257933 mS/cm (worked pellet)', () => {
  const electrodeArea = discArea({ diameter: 12e-3 });
  const conductivity = ionicConductivity({ bulkResistance: 85, thickness: 1.5e-3, electrodeArea });
  expect(conductivity / 0.156034257933).toBeCloseTo(1, 9);
});

test('a cube of 1 m with 1 Ω has 1 S/m (definition)', () => {
  expect(ionicConductivity({ bulkResistance: 1, thickness: 1, electrodeArea: 1 })).toBe(1);
});

test('it falls with resistance and with area, rises with thickness, and undoes the resistance', () => {
  fc.assert(
    fc.property(positive, positive, positive, (resistance, thickness, electrodeArea) => {
      const base = ionicConductivity({ bulkResistance: resistance, thickness, electrodeArea });
      expect(
        ionicConductivity({ bulkResistance: 2 * resistance, thickness, electrodeArea }) / base,
      ).toBeCloseTo(0.5, 12);
      expect(
        ionicConductivity({ bulkResistance: resistance, thickness: 2 * thickness, electrodeArea }) /
          base,
      ).toBeCloseTo(2, 12);
      const back = bulkResistance({ ionicConductivity: base, thickness, electrodeArea });
      expect(back / resistance).toBeCloseTo(1, 12);
    }),
  );
});
