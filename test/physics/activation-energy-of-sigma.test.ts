import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationEnergyOfSigma } from '#physics/activation-energy-of-sigma';
import { activationEnergyOfSigmaT } from '#physics/activation-energy-of-sigma-t';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { gasConstant } from '#units/constants';
import { energy, temperature } from './arbitraries.ts';

test('it undoes the other conversion', () => {
  fc.assert(
    fc.property(energy, temperature, (activationEnergy, kelvin) => {
      const there = activationEnergyOfSigmaT({ activationEnergy, temperature: kelvin });
      const back = activationEnergyOfSigma({ activationEnergy: there, temperature: kelvin });
      expect(Math.abs(back - activationEnergy)).toBeLessThan(1e-9);
    }),
  );
});

test('it is the slope of ln σ of a conductor that follows σT (numerical derivative)', () => {
  const sigma = (kelvin: number) =>
    conductivityAtTemperature({
      referenceConductivity: 1,
      referenceTemperature: 300,
      activationEnergy: 35000,
      temperature: kelvin,
      form: 'sigmaT',
    });
  const slope = (gasConstant * Math.log(sigma(300.01) / sigma(299.99))) / (1 / 299.99 - 1 / 300.01);
  expect(
    slope / activationEnergyOfSigma({ activationEnergy: 35000, temperature: 300 }),
  ).toBeCloseTo(1, 7);
});
