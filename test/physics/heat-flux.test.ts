import { expect, test } from 'vitest';
import { heatFlux } from '#physics/heat-flux';
import { voltageDrop } from '#physics/voltage-drop';

test.each([
  [1, 0.0275],
  [5, 0.6875],
])('%s mA/cm² in 27.5 Ω cm² release %s mW/cm² (worked stack)', (current, expected) => {
  const heat = heatFlux({ currentDensity: 10 * current, areaSpecificResistance: 27.5e-4 });
  expect((heat * 0.1) / expected).toBeCloseTo(1, 12);
});

test('it is current times voltage drop, positive for either direction', () => {
  for (const currentDensity of [-7, 7]) {
    const layer = { currentDensity, areaSpecificResistance: 0.003 };
    expect(heatFlux(layer)).toBeCloseTo(currentDensity * voltageDrop(layer), 14);
    expect(heatFlux(layer)).toBeGreaterThan(0);
  }
});
