import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrheniusConductivity } from '#physics/arrhenius-conductivity';
import { arrheniusPrefactor } from '#physics/arrhenius-prefactor';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { faradayConstant } from '#units/constants';
import { arrheniusForm, energy, positive, temperature } from './arbitraries.ts';

test('25 µm of 1 mS/cm have 10.427457009 Ω cm² at −10 °C for 0.30 eV of σT (worked stack)', () => {
  const conductivity = conductivityAtTemperature({
    referenceConductivity: 0.1,
    referenceTemperature: 298.15,
    activationEnergy: 0.3 * faradayConstant,
    temperature: 263.15,
    form: 'sigmaT',
  });
  expect(((25e-6 / conductivity) * 1e4) / 10.427457009).toBeCloseTo(1, 9);
});

test('at the reference temperature it is the reference value', () => {
  const reference = {
    referenceConductivity: 0.17,
    referenceTemperature: 298.15,
    activationEnergy: 4e4,
  };
  expect(conductivityAtTemperature({ ...reference, temperature: 298.15, form: 'sigmaT' })).toBe(
    0.17,
  );
});

test('it is the Arrhenius law with the prefactor of the reference point', () => {
  fc.assert(
    fc.property(
      positive,
      energy,
      temperature,
      temperature,
      arrheniusForm,
      (value, activationEnergy, from, to, form) => {
        const prefactor = arrheniusPrefactor({
          ionicConductivity: value,
          activationEnergy,
          temperature: from,
          form,
        });
        const direct = arrheniusConductivity({
          prefactor,
          activationEnergy,
          temperature: to,
          form,
        });
        const viaReference = conductivityAtTemperature({
          referenceConductivity: value,
          referenceTemperature: from,
          activationEnergy,
          temperature: to,
          form,
        });
        expect(viaReference / direct).toBeCloseTo(1, 11);
      },
    ),
  );
});
