import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountFromMass } from '#physics/amount-from-mass';
import { positive } from './arbitraries.ts';

test('2.67 mg of lithium are 0.384726 mmol (by hand, M = 6.94 g/mol)', () => {
  expect(amountFromMass({ mass: 2.67e-6, molarMass: 6.94e-3 }) * 1e3).toBeCloseTo(
    0.384726224784,
    12,
  );
});

test('4.1 mg of Li₆PS₅Cl hold 76.4925 µmol of sulfur (by hand, 5 × 4.1 / 268)', () => {
  const found = amountFromMass({ mass: 4.1e-6, molarMass: 0.268, atomsPerFormula: 5 });
  expect(found * 1e6).toBeCloseTo(76.4925373134328, 10);
});

test('half of the atoms weigh half: the amount is in proportion to the mass', () => {
  fc.assert(
    fc.property(positive, (mass) => {
      const ratio =
        amountFromMass({ mass: 2 * mass, molarMass: 0.1 }) /
        amountFromMass({ mass, molarMass: 0.1 });
      expect(ratio).toBeCloseTo(2, 13);
    }),
  );
});
