import { expect, test } from 'vitest';
import { bulkResistance } from '#physics/bulk-resistance';
import { electrolyteAreaSpecificResistance } from '#physics/electrolyte-area-specific-resistance';

test('1.0 mm of 0.8 mS/cm is 125 Ω cm² (worked symmetric cell)', () => {
  expect(
    electrolyteAreaSpecificResistance({ thickness: 1e-3, ionicConductivity: 0.08 }) * 1e4,
  ).toBeCloseTo(125, 10);
});

test('it is the bulk resistance times the area, whatever the area', () => {
  const layer = { thickness: 3e-4, ionicConductivity: 0.05 };
  for (const electrodeArea of [1e-5, 1e-4, 1]) {
    expect(
      (bulkResistance({ ...layer, electrodeArea }) * electrodeArea) /
        electrolyteAreaSpecificResistance(layer),
    ).toBeCloseTo(1, 13);
  }
});
