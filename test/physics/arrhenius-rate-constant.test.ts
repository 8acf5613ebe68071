import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrheniusRateConstant } from '#physics/arrhenius-rate-constant';
import { energy, temperature } from './arbitraries.ts';

test('50 kJ/mol speed growth up by 8.32274049063 from 25 to 60 °C (mpmath, 30 digits)', () => {
  const hot = arrheniusRateConstant({
    referenceRateConstant: 1e-21,
    referenceTemperature: 298.15,
    rateActivationEnergy: 50000,
    temperature: 333.15,
  });
  expect(hot / 8.3227404906298e-21).toBeCloseTo(1, 12);
});

test('there and back is where one began, and heat never slows an activated step', () => {
  fc.assert(
    fc.property(energy, temperature, temperature, (rateActivationEnergy, from, to) => {
      const there = arrheniusRateConstant({
        referenceRateConstant: 1,
        referenceTemperature: from,
        rateActivationEnergy,
        temperature: to,
      });
      const back = arrheniusRateConstant({
        referenceRateConstant: there,
        referenceTemperature: to,
        rateActivationEnergy,
        temperature: from,
      });
      expect(back).toBeCloseTo(1, 11);
      expect(Math.sign(there - 1) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
    }),
  );
});
