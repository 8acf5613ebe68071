import { expect, test } from 'vitest';
import { heatFlux } from '#physics/heat-flux';
import { jouleHeat } from '#physics/joule-heat';

test('1 mA/cm² through 31.6 Ω cm² while 4 mA h/cm² pass is 0.45504 J/cm² (by hand)', () => {
  const heat = jouleHeat({
    currentDensity: 10,
    areaSpecificResistance: 31.6e-4,
    arealCapacity: 144000,
  });
  expect(heat / 1e4).toBeCloseTo(0.45504, 12);
});

test('it is the heat flux times the time of the discharge', () => {
  const layer = { currentDensity: 7, areaSpecificResistance: 0.003 };
  const time = 90000 / 7;
  const found = jouleHeat({ ...layer, arealCapacity: 90000 });
  expect(found / (heatFlux(layer) * time)).toBeCloseTo(1, 14);
});
