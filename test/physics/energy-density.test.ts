import { expect, test } from 'vitest';
import { energyDensity } from '#physics/energy-density';

const cell = { arealCapacity: 3.17778846426 * 36000, cellVoltage: 3.75 };

test.each([
  ['discharged', 114e-6, 1045.32515272],
  ['charged, 15.4093529316 µm of lithium thicker,', 129.4093529316e-6, 920.853591416],
])('the worked cell %s stores its Wh/L', (_, thickness, expected) => {
  expect(energyDensity({ ...cell, thickness }) / 3.6e6 / expected).toBeCloseTo(1, 9);
});
