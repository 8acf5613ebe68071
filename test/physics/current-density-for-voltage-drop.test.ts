import { expect, test } from 'vitest';
import { currentDensityForVoltageDrop } from '#physics/current-density-for-voltage-drop';
import { voltageDrop } from '#physics/voltage-drop';

test('119.981450508 mV over 20 Ω cm² drive 5.99907252542 mA/cm² (worked fracture)', () => {
  const current = currentDensityForVoltageDrop({
    voltageDrop: 0.119981450508,
    areaSpecificResistance: 20e-4,
  });
  expect(current / 10 / 5.99907252542).toBeCloseTo(1, 9);
});

test('it undoes the voltage drop', () => {
  const areaSpecificResistance = 0.00316;
  const drop = voltageDrop({ currentDensity: 12, areaSpecificResistance });
  expect(currentDensityForVoltageDrop({ voltageDrop: drop, areaSpecificResistance })).toBeCloseTo(
    12,
    12,
  );
});
