import { expect, test } from 'vitest';
import { parabolicTime } from '#physics/parabolic-time';
import { thicknessAtAreaSpecificResistance } from '#physics/thickness-at-area-specific-resistance';
import { DomainError } from '#units/domain-error';

test('a rise by 20 Ω cm² at 1e-7 S/cm and k = 1e-17 cm²/s takes 55.5555555556 h (worked example)', () => {
  const interphaseThickness = thicknessAtAreaSpecificResistance({
    areaSpecificResistanceLimit: 25e-4,
    initialAreaSpecificResistance: 5e-4,
    interphaseIonicConductivity: 1e-5,
  });
  const time = parabolicTime({ parabolicRateConstant: 1e-21, interphaseThickness });
  expect(time / 3600 / 55.5555555556).toBeCloseTo(1, 9);
});

test('a picometre on a micrometre keeps all its digits (no cancellation of squares)', () => {
  const time = parabolicTime({
    parabolicRateConstant: 1e-21,
    interphaseThickness: 1.000001e-6,
    initialThickness: 1e-6,
  });
  expect(time / (((1.000001e-6 - 1e-6) * 2.000001e-6) / 2e-21)).toBeCloseTo(1, 14);
});

test('growth does not run backwards', () => {
  const thinner = {
    parabolicRateConstant: 1e-21,
    interphaseThickness: 1e-9,
    initialThickness: 2e-9,
  };
  expect(() => parabolicTime(thinner)).toThrow(DomainError);
  expect(parabolicTime({ ...thinner, interphaseThickness: 2e-9 })).toBe(0);
});
