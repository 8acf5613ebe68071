import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vacancyLimitedCurrentDensity } from '#physics/vacancy-limited-current-density';
import { vacancySupersaturation } from '#physics/vacancy-supersaturation';
import { DomainError } from '#units/domain-error';

const foil = {
  diffusionCoefficient: 5.6e-15,
  correlationFactor: 0.7272,
  lithiumMolarVolume: 13e-6,
  diffusionLength: 50e-6,
};

test('twice the equilibrium over 50 µm carry 0.1143094398 mA/cm² (Python, ten digits)', () => {
  const current = vacancyLimitedCurrentDensity({ ...foil, supersaturation: 2 });
  expect(current / 10 / 0.1143094398).toBeCloseTo(1, 9);
});

test('with S − 1 equal to f it is F c D / L, the rough form without either (by hand)', () => {
  const current = vacancyLimitedCurrentDensity({ ...foil, supersaturation: 1.7272 });
  // 96485.33212331 C/mol × 5.6e-15 m²/s / (13e-6 m³/mol × 50e-6 m)
  expect(current / 0.831258245985).toBeCloseTo(1, 9);
});

test('the supersaturation that a current builds up carries that current', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (currentDensity) => {
      const supersaturation = vacancySupersaturation({ ...foil, currentDensity });
      const carried = vacancyLimitedCurrentDensity({ ...foil, supersaturation });
      // S − 1 loses up to four digits of the sixteen where S is close to one.
      expect(carried / currentDensity).toBeCloseTo(1, 10);
    }),
  );
});

test('without a supersaturation, or with a correlation factor above one, it refuses', () => {
  expect(() => vacancyLimitedCurrentDensity({ ...foil, supersaturation: 1 })).toThrow(DomainError);
  expect(() =>
    vacancyLimitedCurrentDensity({ ...foil, supersaturation: 2, correlationFactor: 1.1 }),
  ).toThrow(DomainError);
});
