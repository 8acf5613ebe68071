import { expect, test } from 'vitest';
import { havenRatio } from '#physics/haven-ratio';

test('it is one for independent jumps and below one for concerted ones (definition)', () => {
  expect(
    havenRatio({ tracerDiffusionCoefficient: 2e-12, conductivityDiffusionCoefficient: 2e-12 }),
  ).toBe(1);
  expect(
    havenRatio({ tracerDiffusionCoefficient: 1e-12, conductivityDiffusionCoefficient: 3e-12 }),
  ).toBeCloseTo(1 / 3, 14);
});
