import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resistivity } from '#physics/resistivity';
import { positive } from './arbitraries.ts';

test('1 mS/cm is 1000 Ω cm, which is 10 Ω m (unit conversion by hand)', () => {
  expect(resistivity({ ionicConductivity: 0.1 })).toBeCloseTo(10, 12);
});

test('taken twice it gives the conductivity back', () => {
  fc.assert(
    fc.property(positive, (value) => {
      expect(
        resistivity({ ionicConductivity: resistivity({ ionicConductivity: value }) }) / value,
      ).toBeCloseTo(1, 13);
    }),
  );
});
