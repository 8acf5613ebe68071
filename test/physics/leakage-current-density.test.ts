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

test('with the mean conductivity it is the integral over the potentials, and with one of them no bound', () => {
  // Ten slabs in series, each with 0.4 V across it and its own thickness: the current through all is one.
  const conductivities = Array.from({ length: 10 }, (_, k) => 1e-7 * 10 ** (-k / 3));
  const thicknesses = conductivities.map((sigma) => (sigma * 0.4) / 0.01);
  const thickness = thicknesses.reduce((sum, part) => sum + part, 0);
  const electronicConductivity = conductivities.reduce((sum, part) => sum + part, 0) / 10;
  const cell = { cellVoltage: 4, thickness };
  expect(leakageCurrentDensity({ ...cell, electronicConductivity })).toBeCloseTo(0.01, 12);
  const far = leakageCurrentDensity({ ...cell, electronicConductivity: conductivities[9]! });
  const near = leakageCurrentDensity({ ...cell, electronicConductivity: conductivities[0]! });
  expect(far).toBeLessThan(0.01);
  expect(near).toBeGreaterThan(0.01);
});
