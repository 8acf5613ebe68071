import { expect, test } from 'vitest';
import { heatOfCombustion } from '#physics/heat-of-combustion';

test('methane gives 55.5 MJ/kg, water condensed (textbook value of its higher heating value)', () => {
  // CO₂ −393.51, H₂O(l) −285.83, CH₄ −74.6 kJ/mol; the textbooks print three digits.
  const heat = heatOfCombustion({
    stoichiometricCoefficients: [1, 2, -1],
    formationEnthalpies: [-393.51e3, -285.83e3, -74.6e3],
    molarMass: 16.043e-3,
  });
  expect(heat / 55.5e6).toBeCloseTo(1, 2);
});

test('the argyrodite Li₆PS₅Cl, as 5/2 Li₂S + 1/2 P₂S₅ + LiCl, gives 13 kJ/g, or 11 without sulfate (by hand)', () => {
  // 2096 + 1437 + 4 × 297 − 2.5 × 441 − 91 = 3527.5; 2096 + 598 + 5 × 297 − 1193.5 = 2985.5 kJ/mol
  const parts = { counts: [-2.5, -0.5], enthalpies: [-441e3, -182e3] };
  const burnt = (counts: number[], enthalpies: number[]) =>
    heatOfCombustion({
      stoichiometricCoefficients: [...counts, ...parts.counts],
      formationEnthalpies: [...enthalpies, ...parts.enthalpies],
      molarMass: 0.2684,
    });
  expect(burnt([1, 1, 4], [-2096e3, -1437e3, -297e3])).toBeCloseTo(3527.5e3 / 0.2684, 4);
  expect(burnt([1, 1, 5], [-2096e3, -598e3, -297e3])).toBeCloseTo(2985.5e3 / 0.2684, 4);
});

test('lists of different length are refused', () => {
  expect(() =>
    heatOfCombustion({ stoichiometricCoefficients: [1], formationEnthalpies: [], molarMass: 1 }),
  ).toThrow(/as many/);
});
