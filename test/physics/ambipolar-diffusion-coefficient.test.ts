import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ambipolarDiffusionCoefficient } from '#physics/ambipolar-diffusion-coefficient';
import { positive } from './arbitraries.ts';

test('2e-8 and 6e-8 cm²/s make a salt of 3e-8 cm²/s (worked example)', () => {
  const salt = ambipolarDiffusionCoefficient({
    cationDiffusionCoefficient: 2e-12,
    anionDiffusionCoefficient: 6e-12,
  });
  expect(salt / 3e-12).toBeCloseTo(1, 12);
});

test('it lies between the two ions, and below twice the slower', () => {
  fc.assert(
    fc.property(positive, positive, (cation, anion) => {
      const salt = ambipolarDiffusionCoefficient({
        cationDiffusionCoefficient: cation,
        anionDiffusionCoefficient: anion,
      });
      expect(salt).toBeGreaterThanOrEqual(Math.min(cation, anion) * (1 - 1e-15));
      expect(salt).toBeLessThanOrEqual(
        Math.min(2 * Math.min(cation, anion), Math.max(cation, anion)) * (1 + 1e-15),
      );
    }),
  );
});
