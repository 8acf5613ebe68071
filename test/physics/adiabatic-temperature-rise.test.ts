import { expect, test } from 'vitest';
import { adiabaticTemperatureRise } from '#physics/adiabatic-temperature-rise';

test('0.4 W/cm³ for a minute are 24 J/cm³, which warm 2.3 J/(cm³ K) by 10.4347826087 K (hand calculation)', () => {
  const rise = adiabaticTemperatureRise({
    heatPerVolume: 4e5,
    time: 60,
    heatCapacityPerVolume: 2.3e6,
  });
  expect(rise).toBeCloseTo(10.4347826087, 9);
});

test('without time or heat nothing warms', () => {
  const layer = { heatPerVolume: 4e5, time: 60, heatCapacityPerVolume: 2.3e6 };
  expect(adiabaticTemperatureRise({ ...layer, time: 0 })).toBe(0);
  expect(adiabaticTemperatureRise({ ...layer, heatPerVolume: 0 })).toBe(0);
});
