import { expect, test } from 'vitest';
import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';
import { parabolicRateConstantFromSlope } from '#physics/parabolic-rate-constant-from-slope';
import { parabolicThickness } from '#physics/parabolic-thickness';

test('2.94824374857 Ω cm²/√h at 2e-7 S/cm are k = 4.82896733387e-17 cm²/s (worked fit)', () => {
  const rate = parabolicRateConstantFromSlope({
    areaSpecificResistanceRootRate: (2.94824374857 * 1e-4) / Math.sqrt(3600),
    interphaseIonicConductivity: 2e-5,
  });
  expect((rate * 1e4) / 4.82896733387e-17).toBeCloseTo(1, 9);
});

test('it finds the constant that made a resistance grow', () => {
  const interphaseIonicConductivity = 3e-6;
  const resistance = (time: number) =>
    agedAreaSpecificResistance({
      initialAreaSpecificResistance: 1e-3,
      interphaseThickness: parabolicThickness({ parabolicRateConstant: 2e-21, time }),
      interphaseIonicConductivity,
    });
  const areaSpecificResistanceRootRate = (resistance(1e6) - resistance(0)) / 1e3;
  expect(
    parabolicRateConstantFromSlope({
      areaSpecificResistanceRootRate,
      interphaseIonicConductivity,
    }) / 2e-21,
  ).toBeCloseTo(1, 12);
});
