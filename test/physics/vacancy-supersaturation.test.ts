import { expect, test } from 'vitest';
import { vacancySupersaturation } from '#physics/vacancy-supersaturation';
import { DomainError } from '#units/domain-error';

const foil = {
  diffusionCoefficient: 5.6e-15,
  correlationFactor: 0.7272,
  lithiumMolarVolume: 13e-6,
  diffusionLength: 50e-6,
};

test('0.5 mA/cm² over 50 µm would need 5.374091947 times the equilibrium (Python)', () => {
  expect(vacancySupersaturation({ ...foil, currentDensity: 5 }) / 5.374091947).toBeCloseTo(1, 9);
});

test('without a current vacancies are in equilibrium', () => {
  expect(vacancySupersaturation({ ...foil, currentDensity: 0 })).toBe(1);
});

test('a correlation factor above one is refused, as in the current density that it inverts', () => {
  const wrong = { ...foil, currentDensity: 5, correlationFactor: 1.01 };
  expect(() => vacancySupersaturation(wrong)).toThrow(DomainError);
});
