import { expect, test } from 'vitest';
import { voidLimitCurrentDensity } from '#physics/void-limit-current-density';

test('5.6e-11 cm²/s over 50 µm supply 0.0831258245985 mA/cm² (worked example)', () => {
  const limit = voidLimitCurrentDensity({
    diffusionCoefficient: 5.6e-15,
    lithiumMolarVolume: 13e-6,
    diffusionLength: 50e-6,
  });
  expect(limit / 10 / 0.0831258245985).toBeCloseTo(1, 9);
});

test('a thinner lithium supplies more', () => {
  const lithium = { diffusionCoefficient: 5.6e-15, lithiumMolarVolume: 13e-6 };
  const ratio =
    voidLimitCurrentDensity({ ...lithium, diffusionLength: 1e-5 }) /
    voidLimitCurrentDensity({ ...lithium, diffusionLength: 2e-5 });
  expect(ratio).toBeCloseTo(2, 13);
});
