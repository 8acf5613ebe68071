import { expect, test } from 'vitest';
import { arrheniusPrefactor } from '#physics/arrhenius-prefactor';

test('0.1 S/m with 30 kJ/mol at 300 K comes from 16724.8415528 S/m (mpmath, 30 digits)', () => {
  const state = { ionicConductivity: 0.1, activationEnergy: 30000, temperature: 300 };
  expect(arrheniusPrefactor({ ...state, form: 'sigma' }) / 16724.841552819).toBeCloseTo(1, 12);
  expect(arrheniusPrefactor({ ...state, form: 'sigmaT' }) / (16724.841552819 * 300)).toBeCloseTo(
    1,
    12,
  );
});
