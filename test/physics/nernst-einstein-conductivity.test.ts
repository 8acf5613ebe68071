import { expect, test } from 'vitest';
import { nernstEinsteinConductivity } from '#physics/nernst-einstein-conductivity';
import { singleIonConductivity } from '#physics/single-ion-conductivity';

test('10²² ions per cm³ of 1e-8 cm²/s at 25 °C give 0.623595095864 mS/cm (mpmath, 30 digits)', () => {
  const value = nernstEinsteinConductivity({
    diffusionCoefficient: 1e-12,
    numberDensity: 1e28,
    temperature: 298.15,
  });
  expect(value / 0.062359509586373).toBeCloseTo(1, 12);
});

test('counted in moles it is the molar form F²Dc/RT', () => {
  const ion = { diffusionCoefficient: 2e-12, temperature: 310 };
  const molar = singleIonConductivity({ ...ion, concentration: 5000 });
  expect(
    nernstEinsteinConductivity({ ...ion, numberDensity: 5000 * 6.02214076e23 }) / molar,
  ).toBeCloseTo(1, 12);
});

test('a divalent ion conducts four times as much as a monovalent one, of either sign', () => {
  const ion = { diffusionCoefficient: 1e-12, numberDensity: 1e28, temperature: 300 };
  for (const chargeNumber of [2, -2]) {
    const ratio =
      nernstEinsteinConductivity({ ...ion, chargeNumber }) / nernstEinsteinConductivity(ion);
    expect(ratio).toBeCloseTo(4, 12);
  }
});
