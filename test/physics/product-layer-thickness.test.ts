import { expect, test } from 'vitest';
import { productLayerThickness } from '#physics/product-layer-thickness';

test('0.2 LiI of 33.0049261084 cm³ from 108.947368421 cm³ of a layer of 30 µm: 1.81766259727 µm (hand calculation)', () => {
  const thickness = productLayerThickness({
    thickness: 30e-6,
    productPerFormula: 0.2,
    productMolarVolume: 33.0049261084e-6,
    molarVolume: 108.947368421e-6,
  });
  expect((thickness * 1e6) / 1.81766259727).toBeCloseTo(1, 10);
});

test('a layer that only renames its formula keeps its thickness', () => {
  const same = { thickness: 5e-6, productMolarVolume: 2e-5, molarVolume: 4e-5 };
  expect(productLayerThickness({ ...same, productPerFormula: 2 })).toBeCloseTo(5e-6, 18);
});
