import { expect, test } from 'vitest';
import { bulkResistance } from '#physics/bulk-resistance';

test('0.1 cm of 0.1 mS/cm on 1 cm² has 1000 Ω (hand calculation)', () => {
  expect(
    bulkResistance({ ionicConductivity: 1e-2, thickness: 1e-3, electrodeArea: 1e-4 }),
  ).toBeCloseTo(1000, 9);
});

test('two equal pellets side by side halve it', () => {
  const one = { ionicConductivity: 0.1, thickness: 1e-3, electrodeArea: 1e-4 };
  expect(bulkResistance({ ...one, electrodeArea: 2e-4 }) / bulkResistance(one)).toBeCloseTo(
    0.5,
    14,
  );
});
