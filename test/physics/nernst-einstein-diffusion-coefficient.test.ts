import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nernstEinsteinConductivity } from '#physics/nernst-einstein-conductivity';
import { nernstEinsteinDiffusionCoefficient } from '#physics/nernst-einstein-diffusion-coefficient';
import { positive, temperature } from './arbitraries.ts';

test('1 mS/cm by 10²² ions per cm³ at 25 °C is 1.60360465731e-8 cm²/s (mpmath, 30 digits)', () => {
  const value = nernstEinsteinDiffusionCoefficient({
    ionicConductivity: 0.1,
    numberDensity: 1e28,
    temperature: 298.15,
  });
  expect(value / 1.60360465730558e-12).toBeCloseTo(1, 12);
});

test('a divalent ion needs a quarter of the mobility, of either sign', () => {
  const ion = { ionicConductivity: 0.1, numberDensity: 1e28, temperature: 300 };
  const single = nernstEinsteinDiffusionCoefficient(ion);
  for (const chargeNumber of [2, -2]) {
    expect(nernstEinsteinDiffusionCoefficient({ ...ion, chargeNumber }) / single).toBeCloseTo(
      0.25,
      14,
    );
  }
});

test('it undoes the conductivity of the same ions', () => {
  fc.assert(
    fc.property(positive, temperature, (ionicConductivity, kelvin) => {
      const ions = { numberDensity: 1e27, temperature: kelvin };
      const diffusionCoefficient = nernstEinsteinDiffusionCoefficient({
        ionicConductivity,
        ...ions,
      });
      expect(
        nernstEinsteinConductivity({ diffusionCoefficient, ...ions }) / ionicConductivity,
      ).toBeCloseTo(1, 12);
    }),
  );
});
