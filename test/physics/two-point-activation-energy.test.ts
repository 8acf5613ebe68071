import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { twoPointActivationEnergy } from '#physics/two-point-activation-energy';
import { DomainError } from '#units/domain-error';
import { arrheniusForm, energy } from './arbitraries.ts';

test('it finds the energy of a conductor that has one, in either form and order', () => {
  fc.assert(
    fc.property(energy, arrheniusForm, (activationEnergy, form) => {
      const reference = {
        referenceConductivity: 0.2,
        referenceTemperature: 300,
        activationEnergy,
        form,
      };
      const second = conductivityAtTemperature({ ...reference, temperature: 340 });
      const [a, b] = [
        { kelvin: 300, value: 0.2 },
        { kelvin: 340, value: second },
      ];
      for (const [first, last] of [
        [a, b],
        [b, a],
      ] as const) {
        const found = twoPointActivationEnergy({
          firstTemperature: first.kelvin,
          firstConductivity: first.value,
          secondTemperature: last.kelvin,
          secondConductivity: last.value,
          form,
        });
        expect(Math.abs(found - activationEnergy)).toBeLessThan(1e-6);
      }
    }),
  );
});

test('one temperature measured twice says nothing', () => {
  const twice = {
    firstTemperature: 300,
    firstConductivity: 1,
    secondTemperature: 300,
    secondConductivity: 2,
  };
  expect(() => twoPointActivationEnergy({ ...twice, form: 'sigma' })).toThrow(DomainError);
});
