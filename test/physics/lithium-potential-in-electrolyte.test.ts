import { expect, test } from 'vitest';
import { lithiumPotentialInElectrolyte } from '#physics/lithium-potential-in-electrolyte';

const fullCell = {
  thickness: 25e-6,
  equilibriumVoltage: 4,
  currentDensity: 10,
  platedAreaSpecificResistance: 10e-4,
  oppositeAreaSpecificResistance: 20e-4,
};

test('at the plated face it is −j R_a, at the other E_cell + j R_c (by hand)', () => {
  expect(lithiumPotentialInElectrolyte({ ...fullCell, depth: 0 })).toBeCloseTo(-0.01, 15);
  expect(lithiumPotentialInElectrolyte({ ...fullCell, depth: 25e-6 })).toBeCloseTo(4.02, 13);
});

test('it is the difference of two potentials solved on a grid, whatever the ionic resistance', () => {
  // Ohm's law for ions and for electrons by small steps; the terminal voltage contains the ionic drop.
  const { thickness, equilibriumVoltage, currentDensity: j } = fullCell;
  for (const conductivity of [0.01, 0.3]) {
    const terminal = equilibriumVoltage + j * (30e-4 + thickness / conductivity);
    const steps = 1000;
    let ionic = 10e-4 * j;
    let electronic = 0;
    for (let step = 0; step < steps; step += 1) {
      ionic += (j / conductivity) * (thickness / steps);
      electronic += terminal / steps;
      const depth = ((step + 1) / steps) * thickness;
      const expected = electronic - ionic;
      expect(lithiumPotentialInElectrolyte({ ...fullCell, depth })).toBeCloseTo(expected, 10);
    }
  }
});
