import { expect, test } from 'vitest';
import { lithiumRecessionRate } from '#physics/lithium-recession-rate';
import { molarFlux } from '#physics/molar-flux';

test('1 mA/cm² of lithium ions is 10 / 96485.33212331 mol/(m² s) (hand calculation)', () => {
  expect(molarFlux({ currentDensity: 10 }) / 1.0364269656262e-4).toBeCloseTo(1, 12);
});

test('anions go against the current, and a doubly charged ion is needed half as often', () => {
  const one = molarFlux({ currentDensity: 10 });
  expect(molarFlux({ currentDensity: 10, chargeNumber: -1 })).toBe(-one);
  expect(molarFlux({ currentDensity: 10, chargeNumber: 2 })).toBeCloseTo(one / 2, 18);
});

test('times the molar volume it is the speed of a lithium surface', () => {
  const speed = lithiumRecessionRate({ currentDensity: 10, lithiumMolarVolume: 13e-6 });
  expect((molarFlux({ currentDensity: 10 }) * 13e-6) / speed).toBeCloseTo(1, 14);
});
