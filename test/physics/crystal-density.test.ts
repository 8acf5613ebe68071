import { expect, test } from 'vitest';
import { crystalDensity } from '#physics/crystal-density';

test('rock salt: four NaCl of 58.4427 g/mol in 179.4 Å³ (hand calculation)', () => {
  const density = crystalDensity({
    formulaUnitsPerCell: 4,
    molarMass: 0.0584427,
    unitCellVolume: 179.4e-30,
  });
  // 4 · 58.4427 / (0.602214076 · 179.4) g/cm³.
  expect(density / 2163.79903102).toBeCloseTo(1, 9);
});

test('refuses an empty cell', () => {
  expect(() =>
    crystalDensity({ formulaUnitsPerCell: 0, molarMass: 0.1, unitCellVolume: 1e-28 }),
  ).toThrow(/formulaUnitsPerCell must be greater than zero/);
});
