import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ionicTransportNumber } from '#physics/ionic-transport-number';
import { positive } from './arbitraries.ts';

test('it is one without electrons and one half with as many electrons as ions (limits)', () => {
  expect(ionicTransportNumber({ ionicConductivity: 0.1, electronicConductivity: 0 })).toBe(1);
  expect(ionicTransportNumber({ ionicConductivity: 0.1, electronicConductivity: 0.1 })).toBe(0.5);
});

test('ions and electrons share the current fully', () => {
  fc.assert(
    fc.property(positive, positive, (ions, electrons) => {
      const sum =
        ionicTransportNumber({ ionicConductivity: ions, electronicConductivity: electrons }) +
        ionicTransportNumber({ ionicConductivity: electrons, electronicConductivity: ions });
      expect(sum).toBeCloseTo(1, 14);
    }),
  );
});
