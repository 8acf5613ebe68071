import { expect, test } from 'vitest';
import { constantPhaseElementImpedance } from '#physics/constant-phase-element-impedance';

test('with exponent 1 it is a capacitor: 1 µF at 1 kHz has −j 159.154943092 Ω (hand calculation)', () => {
  const { real, imaginary } = constantPhaseElementImpedance({
    constantPhaseCoefficient: 1e-6,
    constantPhaseExponent: 1,
    frequency: 1000,
  });
  expect(real).toBe(0);
  expect(imaginary / (-1 / (2 * Math.PI * 1e-3))).toBeCloseTo(1, 13);
});

test('with exponent 1/2 it is a Warburg element, 45° at any frequency', () => {
  for (const frequency of [1e-3, 1, 1e6]) {
    const { real, imaginary } = constantPhaseElementImpedance({
      constantPhaseCoefficient: 1e-4,
      constantPhaseExponent: 0.5,
      frequency,
    });
    expect(imaginary / real).toBeCloseTo(-1, 13);
  }
});
