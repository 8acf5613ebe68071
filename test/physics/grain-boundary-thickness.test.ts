import { expect, test } from 'vitest';
import { grainBoundaryThickness } from '#physics/grain-boundary-thickness';

test('grains of 5 µm with 5 pF and boundaries with 2.5 nF have boundaries of 10 nm (hand calculation)', () => {
  const thickness = grainBoundaryThickness({
    grainSize: 5e-6,
    bulkCapacitance: 5e-12,
    grainBoundaryCapacitance: 2.5e-9,
  });
  expect(thickness / 10e-9).toBeCloseTo(1, 12);
});

test('a boundary as capacitive as the bulk would be as thick as a grain', () => {
  expect(
    grainBoundaryThickness({
      grainSize: 3e-6,
      bulkCapacitance: 1e-11,
      grainBoundaryCapacitance: 1e-11,
    }),
  ).toBe(3e-6);
});
