import { expect, test } from 'vitest';
import { heatFlux } from '#physics/heat-flux';
import { heatPerVolume } from '#physics/heat-per-volume';

test('4.44 mW/cm² in a layer of 0.11 mm are 0.403636363636 W/cm³ (hand calculation)', () => {
  const heat = heatPerVolume({ heatFlux: 44.4, thickness: 1.1e-4 });
  expect(heat * 1e-6).toBeCloseTo(0.403636363636, 11);
});

test('two equal layers on one another release the heat of both in twice the thickness', () => {
  const flux = heatFlux({ currentDensity: 150, areaSpecificResistance: 0.002 });
  const one = heatPerVolume({ heatFlux: flux, thickness: 1e-4 });
  expect(heatPerVolume({ heatFlux: 2 * flux, thickness: 2e-4 }) / one).toBeCloseTo(1, 14);
});
