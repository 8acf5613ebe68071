import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arealMass } from '#physics/areal-mass';
import { layerMass } from '#physics/layer-mass';
import { positive } from './arbitraries.ts';

test('1 cm² of lithium foil of 50 µm weighs 2.67 mg (by hand, 0.534 g/cm³)', () => {
  expect(layerMass({ thickness: 5e-5, density: 534, area: 1e-4 }) * 1e6).toBeCloseTo(2.67, 12);
});

test('over its area it is the mass per area of a stack of that one layer', () => {
  fc.assert(
    fc.property(positive, positive, positive, (thickness, density, area) => {
      const found = layerMass({ thickness, density, area }) / area;
      expect(found / arealMass({ thicknesses: [thickness], densities: [density] })).toBeCloseTo(
        1,
        12,
      );
    }),
  );
});
