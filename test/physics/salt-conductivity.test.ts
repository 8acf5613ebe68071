import { expect, test } from 'vitest';
import { ambipolarDiffusionCoefficient } from '#physics/ambipolar-diffusion-coefficient';
import { binaryElectrolyteConductivity } from '#physics/binary-electrolyte-conductivity';
import { saltConductivity } from '#physics/salt-conductivity';

const state = { concentration: 1000, temperature: 333.15 };

test('it is that of the two ions the salt is made of', () => {
  const ions = { cationDiffusionCoefficient: 2e-12, anionDiffusionCoefficient: 6e-12 };
  const salt = {
    diffusionCoefficient: ambipolarDiffusionCoefficient(ions),
    transferenceNumber: 0.25,
    thermodynamicFactor: 1,
  };
  const expected = binaryElectrolyteConductivity({ ...ions, ...state });
  expect(saltConductivity({ ...salt, ...state }) / expected).toBeCloseTo(1, 14);
});

test('a salt that diffuses faster for its activity alone conducts no better', () => {
  const salt = { diffusionCoefficient: 6e-12, transferenceNumber: 0.25, thermodynamicFactor: 2 };
  // Hand calculation, 12 digits: as for 3e-12 m²/s and a factor of one.
  expect(saltConductivity({ ...salt, ...state }) / 0.0268867665637).toBeCloseTo(1, 11);
});

test('without a share for both ions there is no such relation', () => {
  const salt = { diffusionCoefficient: 3e-12, thermodynamicFactor: 1, ...state };
  expect(() => saltConductivity({ ...salt, transferenceNumber: 0 })).toThrow(/transferenceNumber/);
  expect(() => saltConductivity({ ...salt, transferenceNumber: 1 })).toThrow(/transferenceNumber/);
});
