import { expect, test } from 'vitest';
import { tunnellingTransmission } from '#physics/tunnelling-transmission';

const eV = 96485.33212331;

// exp(−2d √(2mφ)/ħ) with the constants of SciPy; 1.0247 √φ per ångström in the rule of thumb.
test('a barrier of 3 eV and 1 nm lets two in a hundred million pass', () => {
  const transmission = tunnellingTransmission({ thickness: 1e-9, barrierEnergy: 3 * eV });
  expect(transmission / 1.96110657219e-8).toBeCloseTo(1, 8);
});

test('loses the same factor with every further layer, and more slowly for a light electron', () => {
  const at = (thickness: number, effectiveMassRatio = 1) =>
    tunnellingTransmission({ thickness, barrierEnergy: 2 * eV, effectiveMassRatio });
  expect(at(2e-9) / at(1e-9) ** 2).toBeCloseTo(1, 12);
  expect(Math.log(at(1e-9, 0.25)) / Math.log(at(1e-9))).toBeCloseTo(0.5, 13);
  expect(at(0)).toBe(1);
});
