import { expect, test } from 'vitest';
import { voltageDrop } from '#physics/voltage-drop';

// mA/cm² times Ω cm² are mV.
test.each([
  [1, 27.5, 27.5],
  [5, 27.5, 137.5],
  [1, 31.6, 31.6],
  [1, 2.2e4, 22000],
])('%s mA/cm² over %s Ω cm² cost %s mV (worked stack)', (current, resistance, expected) => {
  const drop = voltageDrop({
    currentDensity: 10 * current,
    areaSpecificResistance: 1e-4 * resistance,
  });
  expect((drop * 1000) / expected).toBeCloseTo(1, 12);
});

test('it changes sign with the current', () => {
  expect(voltageDrop({ currentDensity: -10, areaSpecificResistance: 1e-3 })).toBe(-0.01);
});
