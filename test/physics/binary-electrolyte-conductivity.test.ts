import { expect, test } from 'vitest';
import { binaryElectrolyteConductivity } from '#physics/binary-electrolyte-conductivity';
import { singleIonConductivity } from '#physics/single-ion-conductivity';

test('2e-8 and 6e-8 cm²/s, 1 M, 60 °C give 0.268867665637 mS/cm (mpmath, 30 digits)', () => {
  const salt = {
    cationDiffusionCoefficient: 2e-12,
    anionDiffusionCoefficient: 6e-12,
    concentration: 1000,
    temperature: 333.15,
  };
  expect(binaryElectrolyteConductivity(salt) / 0.02688676656374).toBeCloseTo(1, 12);
});

test('it is the sum of what either ion would give alone', () => {
  const state = { concentration: 700, temperature: 300 };
  const sum = [1e-12, 4e-12].reduce(
    (total, diffusionCoefficient) =>
      total + singleIonConductivity({ diffusionCoefficient, ...state }),
    0,
  );
  const both = binaryElectrolyteConductivity({
    cationDiffusionCoefficient: 1e-12,
    anionDiffusionCoefficient: 4e-12,
    ...state,
  });
  expect(both / sum).toBeCloseTo(1, 13);
});
