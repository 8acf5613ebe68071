import { expect, test } from 'vitest';
import { hsuMansfeldCapacitance } from '#physics/hsu-mansfeld-capacitance';
import { zarcPeakFrequency } from '#physics/zarc-peak-frequency';

test.each([
  [300, 1e-8, 0.9, 2.43414702252e-9],
  [120, 2e-5, 0.85, 6.8978593142e-6],
])(
  'R = %s Ω, Q = %s, α = %s hold %s F (worked example)',
  (resistance, constantPhaseCoefficient, constantPhaseExponent, expected) => {
    const capacitance = hsuMansfeldCapacitance({
      resistance,
      constantPhaseCoefficient,
      constantPhaseExponent,
    });
    expect(capacitance / expected).toBeCloseTo(1, 9);
  },
);

test('it is the capacitance of the RC that peaks at the same frequency', () => {
  const arc = { resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9 };
  const equivalent = 1 / (2 * Math.PI * zarcPeakFrequency(arc) * arc.resistance);
  expect(hsuMansfeldCapacitance(arc) / equivalent).toBeCloseTo(1, 13);
});

test('with exponent 1 the coefficient is the capacitance', () => {
  expect(
    hsuMansfeldCapacitance({
      resistance: 77,
      constantPhaseCoefficient: 3e-9,
      constantPhaseExponent: 1,
    }),
  ).toBeCloseTo(3e-9, 22);
});
