import { expect, test } from 'vitest';
import { leakageCurrentDensity } from '#physics/leakage-current-density';

test('1e-9 S/cm under 4 V over 25 µm leaks 1.6 µA/cm² (worked example)', () => {
  const leakage = leakageCurrentDensity({
    electronicConductivity: 1e-7,
    cellVoltage: 4,
    thickness: 25e-6,
  });
  expect(leakage / 0.016).toBeCloseTo(1, 12);
});

test('a perfect insulator does not leak; a separator half as thick leaks twice as much', () => {
  expect(
    leakageCurrentDensity({ electronicConductivity: 0, cellVoltage: 4, thickness: 1e-5 }),
  ).toBe(0);
  const cell = { electronicConductivity: 1e-8, cellVoltage: 3.7 };
  const ratio =
    leakageCurrentDensity({ ...cell, thickness: 1e-5 }) /
    leakageCurrentDensity({ ...cell, thickness: 2e-5 });
  expect(ratio).toBeCloseTo(2, 13);
});
