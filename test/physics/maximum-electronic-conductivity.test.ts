import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leakageCurrentDensity } from '#physics/leakage-current-density';
import { maximumElectronicConductivity } from '#physics/maximum-electronic-conductivity';
import { selfDischargeTime } from '#physics/self-discharge-time';
import { positive } from './arbitraries.ts';

test('4 mA h/cm² at 4 V over 20 µm for 1000 days allow 8.3333e-11 S/cm (by hand)', () => {
  const found = maximumElectronicConductivity({
    arealCapacity: 144000,
    cellVoltage: 4,
    thickness: 2e-5,
    selfDischargeTime: 8.64e7,
  });
  expect(found / 8.33333333333333e-9).toBeCloseTo(1, 13);
});

test('with it the leak empties the cell in just that time', () => {
  fc.assert(
    fc.property(positive, positive, (thickness, time) => {
      const cell = { arealCapacity: 1e5, cellVoltage: 3.7, thickness };
      const electronicConductivity = maximumElectronicConductivity({
        ...cell,
        selfDischargeTime: time,
      });
      const leak = leakageCurrentDensity({ ...cell, electronicConductivity });
      const found = selfDischargeTime({ arealCapacity: 1e5, leakageCurrentDensity: leak });
      expect(found / time).toBeCloseTo(1, 12);
    }),
  );
});
