import { expect, test } from 'vitest';
import { mixedConductorImpedance } from '#physics/mixed-conductor-impedance';

const sample = { ionicResistance: 100, electronicResistance: 300, chemicalCapacitance: 0.01 };
const atOne = { ...sample, frequency: 0.159154943091895 };

test('100 Ω of ions, 300 Ω of electrons and 10 mF are 274.226432758 − 64.5700213731j Ω at 1 rad/s (mpmath)', () => {
  const { real, imaginary } = mixedConductorImpedance(atOne);
  expect(real / 274.22643275831932).toBeCloseTo(1, 11);
  expect(imaginary / -64.5700213730764).toBeCloseTo(1, 11);
});

test('a ladder of 300 rungs, solved node by node in NumPy, gives the same', () => {
  const { real, imaginary } = mixedConductorImpedance(atOne);
  // The ladder differs by the square of its step: 274.223828 with 150 rungs, 274.225782 with 300.
  expect(Math.abs(real - 274.225782)).toBeLessThan(8e-4);
  expect(Math.abs(imaginary + 64.571333)).toBeLessThan(1.6e-3);
});

test('both carriers side by side at high frequency, electrons alone at low (limits)', () => {
  expect(mixedConductorImpedance({ ...sample, frequency: 1e16 }).real).toBeCloseTo(75, 4);
  const low = mixedConductorImpedance({ ...sample, frequency: 1e-9 });
  expect(low.real).toBeCloseTo(300, 6);
  expect(Math.abs(low.imaginary)).toBeLessThan(1e-5);
});

test('what is not positive is refused', () => {
  expect(() => mixedConductorImpedance({ ...atOne, ionicResistance: 0 })).toThrow();
  expect(() => mixedConductorImpedance({ ...atOne, chemicalCapacitance: -1 })).toThrow();
});
