import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaSpecificResistanceAtTemperature } from '#physics/area-specific-resistance-at-temperature';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { faradayConstant } from '#units/constants';
import { energy, temperature } from './arbitraries.ts';

test('25 Ω cm² with 0.5 eV become 332.702762104 Ω cm² at −10 °C (worked stack)', () => {
  const cold = areaSpecificResistanceAtTemperature({
    referenceAreaSpecificResistance: 25e-4,
    referenceTemperature: 298.15,
    activationEnergy: 0.5 * faradayConstant,
    temperature: 263.15,
  });
  expect((cold * 1e4) / 332.702762104).toBeCloseTo(1, 9);
});

test('resistance rises as conductivity falls: their product stays', () => {
  fc.assert(
    fc.property(
      energy,
      temperature,
      temperature,
      (activationEnergy, referenceTemperature, kelvin) => {
        const state = { referenceTemperature, activationEnergy, temperature: kelvin };
        const resistance = areaSpecificResistanceAtTemperature({
          referenceAreaSpecificResistance: 1,
          ...state,
        });
        const conductivity = conductivityAtTemperature({
          referenceConductivity: 1,
          ...state,
          form: 'sigma',
        });
        expect(resistance * conductivity).toBeCloseTo(1, 12);
      },
    ),
  );
});
