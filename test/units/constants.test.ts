import { expect, test } from 'vitest';
import {
  boltzmannConstant,
  electronMass,
  elementaryCharge,
  faradayConstant,
  gasConstant,
  planckConstant,
  vacuumPermittivity,
} from '#units/constants';

// The products are exact in the SI of 2019; a double keeps 15 digits of them.
test('the Faraday and gas constants are those of CODATA 2018', () => {
  expect(faradayConstant).toBeCloseTo(96485.33212331001, 9);
  expect(gasConstant).toBeCloseTo(8.31446261815324, 13);
});

test('k_B/e is 8.617 333 262 × 10⁻⁵ eV/K', () => {
  expect(boltzmannConstant / elementaryCharge).toBeCloseTo(8.617333262e-5, 13);
});

test('the mass of the electron gives the Rydberg constant with the others', () => {
  // R∞ = m e⁴ / (8 ε₀² h³ c) = 10 973 731.568 m⁻¹ (CODATA); ε₀ of 2018 is good to 1.5e-10.
  const rydberg =
    (electronMass * elementaryCharge ** 4) /
    (8 * vacuumPermittivity ** 2 * planckConstant ** 3 * 299792458);
  expect(rydberg / 10973731.568).toBeCloseTo(1, 8);
});
