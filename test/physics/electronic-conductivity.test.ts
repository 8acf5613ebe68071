import { expect, test } from 'vitest';
import { electronicConductivity } from '#physics/electronic-conductivity';
import { leakageCurrentDensity } from '#physics/leakage-current-density';

test('2 nA at 0.5 V through 1 mm and 1 cm² is 4e-10 S/cm (hand calculation)', () => {
  const value = electronicConductivity({
    steadyCurrent: 2e-9,
    thickness: 1e-3,
    appliedVoltage: 0.5,
    electrodeArea: 1e-4,
  });
  expect(value / 4e-8).toBeCloseTo(1, 12);
});

test('the leakage it predicts at the same voltage is the measured current over the area', () => {
  const measured = { thickness: 1e-3, electrodeArea: 1e-4 };
  const value = electronicConductivity({ steadyCurrent: 3e-9, appliedVoltage: 0.7, ...measured });
  const leakage = leakageCurrentDensity({
    electronicConductivity: value,
    cellVoltage: 0.7,
    thickness: 1e-3,
  });
  expect(leakage / (3e-9 / 1e-4)).toBeCloseTo(1, 12);
});
