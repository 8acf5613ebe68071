import { expect, test } from 'vitest';
import { zarcImpedance } from '#physics/zarc-impedance';
import { zarcPeakFrequency } from '#physics/zarc-peak-frequency';

const arc = { resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9 };

test('an arc of 300 Ω, 1e-8, 0.9 peaks at 217947.589881 Hz (worked example)', () => {
  expect(zarcPeakFrequency(arc) / 217947.589881).toBeCloseTo(1, 9);
});

test('nowhere near it is −Z″ larger', () => {
  const height = (factor: number) =>
    -zarcImpedance({ ...arc, frequency: factor * zarcPeakFrequency(arc) }).imaginary;
  for (const factor of [0.5, 0.99, 1.01, 2]) expect(height(factor)).toBeLessThan(height(1));
});

test('for a plain RC it is 1/(2πRC) (limit)', () => {
  expect(
    zarcPeakFrequency({
      resistance: 1000,
      constantPhaseCoefficient: 1e-9,
      constantPhaseExponent: 1,
    }) /
      (1 / (2 * Math.PI * 1e-6)),
  ).toBeCloseTo(1, 13);
});
