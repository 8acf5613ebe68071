import { expect, test } from 'vitest';
import { storedEnergyTemperatureRise } from '#physics/stored-energy-temperature-rise';

test.each([
  // 1 W h is 3600 J
  [250, 1, 900],
  [15, 0.055, 981.818181818],
  [15, 0.038, 1421.05263158],
])('%d W h in %d kg of 1 J/(g K) warm by %d K (by hand)', (wattHours, mass, expected) => {
  const rise = storedEnergyTemperatureRise({
    energy: 3600 * wattHours,
    mass,
    specificHeatCapacity: 1000,
  });
  expect(rise / expected).toBeCloseTo(1, 11);
});

test('only the energy per mass counts', () => {
  const specificHeatCapacity = 950;
  const one = storedEnergyTemperatureRise({ energy: 5e4, mass: 0.06, specificHeatCapacity });
  const two = storedEnergyTemperatureRise({ energy: 1e5, mass: 0.12, specificHeatCapacity });
  expect(one / two).toBeCloseTo(1, 14);
});
