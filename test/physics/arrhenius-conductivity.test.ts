import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrheniusConductivity } from '#physics/arrhenius-conductivity';
import { arrheniusPrefactor } from '#physics/arrhenius-prefactor';
import { faradayConstant } from '#units/constants';
import { arrheniusForm, energy, positive, temperature } from './arbitraries.ts';

// Energies in eV and prefactors in S/cm and S K/cm of the worked fit.
test.each([
  ['sigma', 0.311035201733, 56.5943355295, 1.11568042509e-3],
  ['sigmaT', 0.339137385181, 50274.6302631, 1.11777858886e-3],
] as const)(
  'the worked fit of %s predicts its conductivity at 60 °C',
  (form, energyInEv, prefactor, expected) => {
    const conductivity = arrheniusConductivity({
      prefactor: prefactor * 100,
      activationEnergy: energyInEv * faradayConstant,
      temperature: 333.15,
      form,
    });
    // Twelve printed digits of E/kT ≈ 11 leave the exponential ten.
    expect(conductivity / (expected * 100)).toBeCloseTo(1, 9);
  },
);

test('without a barrier σ is its prefactor, σT is Curie’s 1/T (limit)', () => {
  const flat = { prefactor: 3, activationEnergy: 0, temperature: 300 };
  expect(arrheniusConductivity({ ...flat, form: 'sigma' })).toBe(3);
  expect(arrheniusConductivity({ ...flat, form: 'sigmaT' })).toBeCloseTo(0.01, 15);
});

test('it undoes the prefactor of a measured value', () => {
  fc.assert(
    fc.property(
      positive,
      energy,
      temperature,
      arrheniusForm,
      (ionicConductivity, activationEnergy, kelvin, form) => {
        const state = { activationEnergy, temperature: kelvin, form };
        const prefactor = arrheniusPrefactor({ ionicConductivity, ...state });
        expect(arrheniusConductivity({ prefactor, ...state }) / ionicConductivity).toBeCloseTo(
          1,
          12,
        );
      },
    ),
  );
});
