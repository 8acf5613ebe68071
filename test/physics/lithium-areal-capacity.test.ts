import { expect, test } from 'vitest';
import { lithiumArealCapacity } from '#physics/lithium-areal-capacity';
import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';

test('10 µm hold 96485.33212331 × 10/13 C/m² = 2.06165239580 mAh/cm² (hand calculation)', () => {
  const charge = lithiumArealCapacity({ thickness: 10e-6, lithiumMolarVolume: 13e-6 });
  expect(charge / 36000 / 2.0616523958).toBeCloseTo(1, 10);
});

test('what it holds plates its thickness again', () => {
  const lithiumMolarVolume = 13e-6;
  const charge = lithiumArealCapacity({ thickness: 4e-5, lithiumMolarVolume });
  const thickness = lithiumThicknessGain({ arealCapacity: charge, lithiumMolarVolume });
  expect(thickness / 4e-5).toBeCloseTo(1, 14);
});
