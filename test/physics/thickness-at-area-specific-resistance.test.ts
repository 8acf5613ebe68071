import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';
import { thicknessAtAreaSpecificResistance } from '#physics/thickness-at-area-specific-resistance';
import { DomainError } from '#units/domain-error';

test('it undoes the ageing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e-6, noNaN: true }), (interphaseThickness) => {
      const layer = { initialAreaSpecificResistance: 1e-4, interphaseIonicConductivity: 1e-5 };
      const areaSpecificResistanceLimit = agedAreaSpecificResistance({
        ...layer,
        interphaseThickness,
      });
      const found = thicknessAtAreaSpecificResistance({ ...layer, areaSpecificResistanceLimit });
      expect(found / interphaseThickness).toBeCloseTo(1, 11);
    }),
  );
});

test('a limit below the start cannot be reached', () => {
  const layer = {
    areaSpecificResistanceLimit: 1e-3,
    initialAreaSpecificResistance: 2e-3,
    interphaseIonicConductivity: 1e-5,
  };
  expect(() => thicknessAtAreaSpecificResistance(layer)).toThrow(DomainError);
});

test('a limit that is reached already leaves no thickness to grow', () => {
  const layer = { initialAreaSpecificResistance: 1e-3, interphaseIonicConductivity: 1e-5 };
  expect(thicknessAtAreaSpecificResistance({ ...layer, areaSpecificResistanceLimit: 1e-3 })).toBe(
    0,
  );
});
