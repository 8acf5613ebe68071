import { expect, test } from 'vitest';
import { brugBlockingCapacitance } from '#physics/brug-blocking-capacitance';

test('15 Ω, 2e-5, 0.85 hold 4.77909332279e-6 F (worked example)', () => {
  const capacitance = brugBlockingCapacitance({
    constantPhaseCoefficient: 2e-5,
    constantPhaseExponent: 0.85,
    seriesResistance: 15,
  });
  expect(capacitance / 4.77909332279e-6).toBeCloseTo(1, 9);
});

test('with exponent 1 the coefficient is the capacitance', () => {
  expect(
    brugBlockingCapacitance({
      constantPhaseCoefficient: 2e-5,
      constantPhaseExponent: 1,
      seriesResistance: 15,
    }),
  ).toBeCloseTo(2e-5, 18);
});
