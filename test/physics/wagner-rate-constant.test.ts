import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wagnerRateConstant } from '#physics/wagner-rate-constant';
import { positive } from './arbitraries.ts';

const interphase = {
  molarVolume: 30e-6,
  lithiumPerFormula: 6,
  interphaseIonicConductivity: 1e-6,
  interphaseElectronicConductivity: 1e-11,
  potentialBeyondWindow: 2,
};

test('30 cm³/mol, 1e-8 and 1e-13 S/cm, 2 V, ν = 6 grow with 1.03641660146e-17 cm²/s (worked example)', () => {
  expect((wagnerRateConstant(interphase) * 1e4) / 1.03641660146e-17).toBeCloseTo(1, 9);
});

test('the poorer conductor sets the pace: a protective layer is a bad electronic conductor (limit)', () => {
  const perIon = wagnerRateConstant({ ...interphase, interphaseIonicConductivity: 1 });
  expect(perIon / wagnerRateConstant(interphase)).toBeCloseTo(1, 4);
  const twice = wagnerRateConstant({ ...interphase, interphaseElectronicConductivity: 2e-11 });
  expect(twice / wagnerRateConstant(interphase)).toBeCloseTo(2, 4);
});

test('ions and electrons count alike, and equal ones give half of either', () => {
  fc.assert(
    fc.property(positive, positive, (one, other) => {
      const a = wagnerRateConstant({
        ...interphase,
        interphaseIonicConductivity: one,
        interphaseElectronicConductivity: other,
      });
      const b = wagnerRateConstant({
        ...interphase,
        interphaseIonicConductivity: other,
        interphaseElectronicConductivity: one,
      });
      expect(a / b).toBeCloseTo(1, 12);
      const equal = wagnerRateConstant({
        ...interphase,
        interphaseIonicConductivity: one,
        interphaseElectronicConductivity: one,
      });
      // ΔE = 2 V cancels the half of equal conductors in series.
      expect(equal / ((30e-6 * one) / (6 * 96485.33212331))).toBeCloseTo(1, 12);
    }),
  );
});
