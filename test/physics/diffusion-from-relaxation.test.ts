import { expect, test } from 'vitest';
import { diffusionFromRelaxation } from '#physics/diffusion-from-relaxation';

test('a gap of 80 µm with D = 3e-8 cm²/s relaxes by π²D/L² = 1/(216.15 s) (hand calculation)', () => {
  const diffusion = diffusionFromRelaxation({ decayRate: 1 / 216.15, thickness: 80e-6 });
  // The time is given to five digits.
  expect(diffusion / 3e-12).toBeCloseTo(1, 4);
});

test('goes with the square of the gap', () => {
  const at = (thickness: number) => diffusionFromRelaxation({ decayRate: 0.01, thickness });
  expect(at(2e-4) / at(1e-4)).toBeCloseTo(4, 13);
  expect(() => at(0)).toThrow(/thickness/);
});
