import { expect, test } from 'vitest';
import { relativePermittivityFromCapacitance } from '#physics/relative-permittivity-from-capacitance';

test('5 pF over 1 mm and 0.5 cm² is 11.2940906737 (worked example)', () => {
  const permittivity = relativePermittivityFromCapacitance({
    capacitance: 5e-12,
    thickness: 1e-3,
    electrodeArea: 0.5e-4,
  });
  expect(permittivity / 11.2940906737).toBeCloseTo(1, 9);
});

test('an empty capacitor of 1 m and 1 m² has 8.8541878128 pF and permittivity 1 (CODATA 2018)', () => {
  expect(
    relativePermittivityFromCapacitance({
      capacitance: 8.8541878128e-12,
      thickness: 1,
      electrodeArea: 1,
    }),
  ).toBeCloseTo(1, 14);
});
