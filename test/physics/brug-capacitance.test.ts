import { expect, test } from 'vitest';
import { brugBlockingCapacitance } from '#physics/brug-blocking-capacitance';
import { brugCapacitance } from '#physics/brug-capacitance';

const electrode = {
  constantPhaseCoefficient: 2e-5,
  constantPhaseExponent: 0.85,
  seriesResistance: 15,
};

test('15 and 120 Ω, 2e-5, 0.85 hold 4.68078394493e-6 F (worked example)', () => {
  expect(
    brugCapacitance({ ...electrode, chargeTransferResistance: 120 }) / 4.68078394493e-6,
  ).toBeCloseTo(1, 9);
});

test('a reaction that hardly runs leaves the blocking electrode (limit)', () => {
  const nearly = brugCapacitance({ ...electrode, chargeTransferResistance: 1e15 });
  expect(nearly / brugBlockingCapacitance(electrode)).toBeCloseTo(1, 12);
});
