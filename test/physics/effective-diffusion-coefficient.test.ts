import { expect, test } from 'vitest';
import { effectiveDiffusionCoefficient } from '#physics/effective-diffusion-coefficient';

test('without a solid in the way it is that of the free electrolyte (limit)', () => {
  expect(
    effectiveDiffusionCoefficient({
      diffusionCoefficient: 3e-10,
      volumeFraction: 1,
      tortuosity: 1,
    }),
  ).toBe(3e-10);
});

test('45 % at tortuosity 2 leave 22.5 % (hand calculation)', () => {
  expect(
    effectiveDiffusionCoefficient({ diffusionCoefficient: 1, volumeFraction: 0.45, tortuosity: 2 }),
  ).toBe(0.225);
});
