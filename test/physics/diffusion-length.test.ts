import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffusionLength } from '#physics/diffusion-length';
import { positive } from './arbitraries.ts';

test('7 × 10⁻⁹ cm²/s for an hour is 0.12296 mm in space (by hand, √6Dt)', () => {
  expect(diffusionLength({ diffusionCoefficient: 7e-13, time: 3600 }) * 1e3).toBeCloseTo(
    0.122963409192,
    11,
  );
});

test('the squares along the axes add up to that in space', () => {
  fc.assert(
    fc.property(positive, positive, (diffusionCoefficient, time) => {
      const space = diffusionLength({ diffusionCoefficient, time });
      const line = diffusionLength({ diffusionCoefficient, time, dimensions: 1 });
      expect(space ** 2 / line ** 2).toBeCloseTo(3, 11);
    }),
  );
});

test('nothing has moved at the start, and four times the time doubles the distance', () => {
  expect(diffusionLength({ diffusionCoefficient: 1e-12, time: 0 })).toBe(0);
  const ratio =
    diffusionLength({ diffusionCoefficient: 1e-12, time: 4 }) /
    diffusionLength({ diffusionCoefficient: 1e-12, time: 1 });
  expect(ratio).toBeCloseTo(2, 14);
});
