import { expect, it } from 'vitest';
import { holderFreeTemperatureRise } from '#physics/holder-free-temperature-rise';
import { thermalInertiaFactor } from '#physics/thermal-inertia-factor';
import { DomainError } from '#units/domain-error';

const cell = { sampleMass: 0.03, sampleHeatCapacity: 1000 };

it('30 g of cell (1.0 J/g/K) in a holder of 20 g (0.5): φ = 4/3, 600 K seen are 800 K (by hand)', () => {
  const factor = thermalInertiaFactor({ ...cell, holderMass: 0.02, holderHeatCapacity: 500 });
  expect(factor).toBeCloseTo(4 / 3, 14);
  expect(
    holderFreeTemperatureRise({ observedRise: 600, thermalInertiaFactor: factor }),
  ).toBeCloseTo(800, 11);
});

it('without a holder φ is 1, and nothing is corrected', () => {
  expect(thermalInertiaFactor({ ...cell, holderMass: 0, holderHeatCapacity: 500 })).toBe(1);
  expect(holderFreeTemperatureRise({ observedRise: 77, thermalInertiaFactor: 1 })).toBe(77);
});

it('refuses a factor below 1 and a sample without mass', () => {
  const wrong = { observedRise: 600, thermalInertiaFactor: 0.99 };
  expect(() => holderFreeTemperatureRise(wrong)).toThrow(DomainError);
  const none = { sampleMass: 0, sampleHeatCapacity: 1, holderMass: 1, holderHeatCapacity: 1 };
  expect(() => thermalInertiaFactor(none)).toThrow(DomainError);
});
