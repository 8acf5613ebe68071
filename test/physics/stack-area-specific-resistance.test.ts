import { expect, test } from 'vitest';
import { stackAreaSpecificResistance } from '#physics/stack-area-specific-resistance';
import { DomainError } from '#units/domain-error';

const stack = {
  thicknesses: [25e-6],
  ionicConductivities: [0.1],
  interfaceAreaSpecificResistances: [1e-3, 1.5e-3],
};

test('25 µm of 1 mS/cm with interfaces of 10 and 15 Ω cm² have 27.5 Ω cm² (worked stack)', () => {
  expect(stackAreaSpecificResistance(stack) * 1e4).toBeCloseTo(27.5, 11);
});

test('a layer cut in two is the same stack, and an empty stack has none', () => {
  const cut = { ...stack, thicknesses: [10e-6, 15e-6], ionicConductivities: [0.1, 0.1] };
  expect(stackAreaSpecificResistance(cut) / stackAreaSpecificResistance(stack)).toBeCloseTo(1, 14);
  expect(stackAreaSpecificResistance({ interfaceAreaSpecificResistances: [] })).toBe(0);
});

test('layers may be given by their resistances alone', () => {
  const interfaceAreaSpecificResistances = [2.5e-4, 1e-3, 1.5e-3];
  expect(stackAreaSpecificResistance({ interfaceAreaSpecificResistances }) * 1e4).toBeCloseTo(
    27.5,
    11,
  );
});

test('a layer without conductivity is refused by name', () => {
  expect(() => stackAreaSpecificResistance({ ...stack, ionicConductivities: [] })).toThrow(
    DomainError,
  );
});

test('a conductivity without a layer is refused', () => {
  expect(() => stackAreaSpecificResistance({ ...stack, ionicConductivities: [0.1, 0.2] })).toThrow(
    DomainError,
  );
});
