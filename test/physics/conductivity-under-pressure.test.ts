import { expect, test } from 'vitest';
import { conductivityUnderPressure } from '#physics/conductivity-under-pressure';

const crystal = { conductivityWithoutPressure: 0.1, temperature: 298.15 };

test('100 MPa and 2 cm³/mol take 7.75 % at 25 °C (mpmath: 0.1 exp(−200/(R T)))', () => {
  const found = conductivityUnderPressure({ ...crystal, pressure: 1e8, activationVolume: 2e-6 });
  expect(found / 0.0922489679106746).toBeCloseTo(1, 12);
});

test('no pressure changes nothing, and a negative volume makes the crystal better', () => {
  expect(conductivityUnderPressure({ ...crystal, pressure: 0, activationVolume: 2e-6 })).toBe(0.1);
  const eased = conductivityUnderPressure({ ...crystal, pressure: 1e8, activationVolume: -2e-6 });
  expect(eased).toBeGreaterThan(0.1);
});

test('tension and absolute zero are refused', () => {
  const squeezed = { ...crystal, activationVolume: 2e-6 };
  expect(() => conductivityUnderPressure({ ...squeezed, pressure: -1 })).toThrow();
  expect(() => conductivityUnderPressure({ ...squeezed, pressure: 1e8, temperature: 0 })).toThrow();
});
