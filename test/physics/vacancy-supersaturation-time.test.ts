import { expect, test } from 'vitest';
import { sandTime } from '#physics/sand-time';
import { vacancySupersaturationTime } from '#physics/vacancy-supersaturation-time';
import { DomainError } from '#units/domain-error';

const lithium = {
  diffusionCoefficient: 1e-11,
  vacancyConcentration: 1,
  supersaturation: 3,
  currentDensity: 10,
};

test('twice the equilibrium vacancies in excess are Sand’s problem with c₀ = c_v (S − 1) and t₊ = 0', () => {
  const analogue = sandTime({
    diffusionCoefficient: 1e-11,
    concentration: 2,
    currentDensity: 10,
    transferenceNumber: 0,
  });
  expect(vacancySupersaturationTime(lithium) / analogue).toBeCloseTo(1, 13);
  expect(vacancySupersaturationTime(lithium) / 0.002924640332902).toBeCloseTo(1, 12);
});

test('without supersaturation there is no void', () => {
  expect(() => vacancySupersaturationTime({ ...lithium, supersaturation: 1 })).toThrow(DomainError);
});

test('twice the vacancies take four times as long; a small excess is an excess', () => {
  const time = vacancySupersaturationTime(lithium);
  expect(vacancySupersaturationTime({ ...lithium, vacancyConcentration: 2 }) / time).toBeCloseTo(
    4,
    12,
  );
  // S − 1 falls from 2 to 1/2, the time to a sixteenth.
  expect(vacancySupersaturationTime({ ...lithium, supersaturation: 1.5 }) / time).toBeCloseTo(
    1 / 16,
    13,
  );
});
