import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumCoatingElectronicConductivity } from '#physics/maximum-coating-electronic-conductivity';
import { potentialBehindCoating } from '#physics/potential-behind-coating';
import { positive } from './arbitraries.ts';

const cell = { potential: 4.2, thickness: 25e-6, electronicConductivity: 1e-7 };

test('10 nm on 25 µm with a limit of 2.1 V may conduct 4e-4 of what the electrolyte does (by hand)', () => {
  const found = maximumCoatingElectronicConductivity({
    ...cell,
    oxidationPotential: 2.1,
    coatingThickness: 10e-9,
  });
  expect(found / cell.electronicConductivity / 4e-4).toBeCloseTo(1, 12);
});

test('a coating at its largest conductivity leaves just the oxidation limit behind it', () => {
  fc.assert(
    fc.property(positive, positive, (coatingThickness, electronicConductivity) => {
      const layers = { ...cell, electronicConductivity, coatingThickness };
      const coatingElectronicConductivity = maximumCoatingElectronicConductivity({
        ...layers,
        oxidationPotential: 2.01,
      });
      const found = potentialBehindCoating({ ...layers, coatingElectronicConductivity });
      expect(found / 2.01).toBeCloseTo(1, 12);
    }),
  );
});

test.each([2, 2.1])('a cathode at %s V, a limit of 2.1 V: no coating is needed', (potential) => {
  expect(() =>
    maximumCoatingElectronicConductivity({
      ...cell,
      potential,
      oxidationPotential: 2.1,
      coatingThickness: 10e-9,
    }),
  ).toThrow(/above the oxidation limit/);
});
