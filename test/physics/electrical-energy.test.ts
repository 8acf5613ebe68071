import { expect, test } from 'vitest';
import { electricalEnergy } from '#physics/electrical-energy';
import { specificEnergy } from '#physics/specific-energy';

test('4 mA h at 3.7 V are 53.28 J, 3 mA h at 3.8 V 41.04 J (by hand, 1 mA h = 3.6 C)', () => {
  expect(electricalEnergy({ capacity: 14.4, cellVoltage: 3.7 })).toBeCloseTo(53.28, 12);
  expect(electricalEnergy({ capacity: 10.8, cellVoltage: 3.8 })).toBeCloseTo(41.04, 12);
});

test('over the mass it is the specific energy', () => {
  const cell = { arealCapacity: 144000, cellVoltage: 3.7 };
  const found = electricalEnergy({ capacity: 144000, cellVoltage: 3.7 }) / 0.4;
  expect(found / specificEnergy({ ...cell, arealMass: 0.4 })).toBeCloseTo(1, 14);
});
