import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ambipolarDiffusionCoefficient } from '#physics/ambipolar-diffusion-coefficient';
import { cationTransferenceNumber } from '#physics/cation-transference-number';
import { effectiveDiffusionCoefficient } from '#physics/effective-diffusion-coefficient';
import { limitingCurrentDensity } from '#physics/limiting-current-density';
import { faradayConstant } from '#units/constants';
import { positive } from './arbitraries.ts';

test('3e-8 cm²/s, 1 M, t₊ = 0.25, 80 µm carry 0.964853321233 mA/cm² at most (worked polymer)', () => {
  const limit = limitingCurrentDensity({
    diffusionCoefficient: 3e-12,
    concentration: 1000,
    transferenceNumber: 0.25,
    thickness: 80e-6,
  });
  expect(limit / 10 / 0.964853321233).toBeCloseTo(1, 9);
});

test('the liquid of a 20 µm separator carries 85.0765935276 mA/cm² (worked liquid)', () => {
  const diffusionCoefficient = effectiveDiffusionCoefficient({
    diffusionCoefficient: 2.9e-10,
    volumeFraction: 0.45,
    tortuosity: 2,
  });
  const limit = limitingCurrentDensity({
    diffusionCoefficient,
    concentration: 1000,
    transferenceNumber: 0.26,
    thickness: 20e-6,
  });
  expect(limit / 10 / 85.0765935276).toBeCloseTo(1, 9);
});

test('it is 4 F D₊ c₀ / L, whatever the anion does (hand derivation)', () => {
  fc.assert(
    fc.property(positive, positive, (cation, anion) => {
      const ions = { cationDiffusionCoefficient: cation, anionDiffusionCoefficient: anion };
      const transferenceNumber = cationTransferenceNumber(ions);
      fc.pre(transferenceNumber < 0.999);
      const limit = limitingCurrentDensity({
        diffusionCoefficient: ambipolarDiffusionCoefficient(ions),
        concentration: 1000,
        transferenceNumber,
        thickness: 1e-5,
      });
      expect(limit / ((4 * faradayConstant * cation * 1000) / 1e-5)).toBeCloseTo(1, 11);
    }),
  );
});

test('a single-ion conductor has no limit (t₊ = 1 is infinity, not an error)', () => {
  expect(
    limitingCurrentDensity({
      diffusionCoefficient: 1e-12,
      concentration: 1,
      transferenceNumber: 1,
      thickness: 1,
    }),
  ).toBe(Infinity);
});
