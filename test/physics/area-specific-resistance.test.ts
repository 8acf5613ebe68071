import { expect, test } from 'vitest';
import { areaSpecificResistance } from '#physics/area-specific-resistance';
import { discArea } from '#physics/disc-area';

test('250 Ω on a disc of 10 mm is 196.349540849 Ω cm² (worked symmetric cell)', () => {
  const electrodeArea = discArea({ diameter: 10e-3 });
  expect(
    (areaSpecificResistance({ resistance: 250, electrodeArea }) * 1e4) / 196.349540849,
  ).toBeCloseTo(1, 9);
});

test('a larger electrode of the same kind has the same value: R falls as A rises', () => {
  expect(areaSpecificResistance({ resistance: 50, electrodeArea: 2e-4 })).toBe(
    areaSpecificResistance({ resistance: 100, electrodeArea: 1e-4 }),
  );
});
