import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lithiumDepositionDepth } from '#physics/lithium-deposition-depth';
import { lithiumPotentialInElectrolyte } from '#physics/lithium-potential-in-electrolyte';

const cell = {
  thickness: 25e-6,
  currentDensity: 10,
  platedAreaSpecificResistance: 10e-4,
  oppositeAreaSpecificResistance: 20e-4,
};

test('4 V over 25 µm leave 62.03473945 nm (Python, ten digits)', () => {
  const depth = lithiumDepositionDepth({ ...cell, equilibriumVoltage: 4 });
  expect(depth / 62.03473945e-9).toBeCloseTo(1, 9);
});

test('between two equal lithium electrodes half of the electrolyte is below 0 V, at any current', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (currentDensity) => {
      const symmetric = { ...cell, currentDensity, oppositeAreaSpecificResistance: 10e-4 };
      const depth = lithiumDepositionDepth({ ...symmetric, equilibriumVoltage: 0 });
      expect(depth / 12.5e-6).toBeCloseTo(1, 12);
    }),
  );
});

test('at that depth the potential of lithium is zero', () => {
  const full = { ...cell, equilibriumVoltage: 3.8 };
  const depth = lithiumDepositionDepth(full);
  expect(lithiumPotentialInElectrolyte({ ...full, depth })).toBeCloseTo(0, 15);
});
