import { expect, test } from 'vitest';
import { currentDensityForHeatFlux } from '#physics/current-density-for-heat-flux';
import { heatFlux } from '#physics/heat-flux';

test('gives the current back from the heat it made', () => {
  const areaSpecificResistance = 0.0075;
  const heat = heatFlux({ currentDensity: 12, areaSpecificResistance });
  const back = currentDensityForHeatFlux({ heatFlux: heat, areaSpecificResistance });
  expect(back).toBeCloseTo(12, 13);
});

test('no heat, no current', () => {
  expect(currentDensityForHeatFlux({ heatFlux: 0, areaSpecificResistance: 1 })).toBe(0);
});
