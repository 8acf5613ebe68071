import { expect, test } from 'vitest';
import { platingAffinityShift } from '#physics/plating-affinity-shift';

const at = (lithiumPressure: number, electrolytePressure: number, molarVolumeRatio: number) =>
  platingAffinityShift({
    lithiumPressure,
    electrolytePressure,
    molarVolumeRatio,
    lithiumMolarVolume: 13e-6,
  });

test('is the sum of its two parts, whatever the pressures', () => {
  for (const [metal, electrolyte, ratio] of [
    [2e6, 1e6, 0.5],
    [-3e6, 8e6, 1.7],
    [0, 5e6, -0.2],
  ] as const) {
    const { whole, meanPressure, pressureDifference } = at(metal, electrolyte, ratio);
    expect(meanPressure + pressureDifference).toBeCloseTo(whole, 10);
  }
});

test('the same pressure on both sides acts through the difference of the volumes (hand calculation)', () => {
  // 13 cm³/mol · (1 − 0.3) · 10 MPa = 91 J/mol.
  expect(at(1e7, 1e7, 0.3).whole).toBeCloseTo(91, 10);
  expect(at(1e7, 1e7, 0.3).pressureDifference).toBe(0);
});

test('pressure hinders plating if lithium is denser in the electrolyte than in the metal, and helps it otherwise', () => {
  expect(at(1e7, 1e7, 0.9).meanPressure).toBeGreaterThan(0);
  expect(at(1e7, 1e7, 1).meanPressure).toBe(0);
  expect(at(1e7, 1e7, 1.1).meanPressure).toBeLessThan(0);
});

test('refuses what is no number', () => {
  expect(() => at(Number.NaN, 0, 1)).toThrow(/finite/);
});
