import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions } = opened('arrhenius');

describe('the temperature for a conductivity', () => {
  it('has the error of the curve over its slope (mpmath)', () => {
    const { targetTemperature } = success('targetConductivity=1 mS/cm').results;
    // 0.0966995155162 K; the slope is a difference quotient good to some eight digits.
    expect((targetTemperature?.uncertainty ?? 0) / 0.0966995155162).toBeCloseTo(1, 7);
    expect(targetTemperature?.degreesOfFreedom).toBe(3);
  });

  it.each(['model=arrhenius&form=sigma', 'model=vtf', 'model=vtf&idealGlassTemperature=200 K'])(
    'is where the prediction has it: %s',
    (model) => {
      const query = `${model}&targetConductivity=1.2 mS/cm`;
      const kelvin = success(query).results.targetTemperature?.value ?? 0;
      const { predictedConductivity } = success(`${model}&predictAt=${kelvin} K`).results;
      expect((predictedConductivity?.value ?? 0) / 0.12).toBeCloseTo(1, 9);
    },
  );

  it('follows the ± of a known activation energy (hand calculation)', () => {
    const query =
      'model=known&form=sigma&data=25,1e-3&activationEnergy=0.30±0.01 eV&targetConductivity=2 mS/cm';
    const { targetTemperature } = success(query).results;
    // 1/T = 1/298.15 − k ln 2 / E: T = 316.966 K; dT = T² (k ln 2/E²) dE = 0.667 K.
    expect(targetTemperature?.value).toBeCloseTo(316.966, 2);
    expect(targetTemperature?.uncertainty).toBeCloseTo(0.667, 2);
  });

  it('is no result where none is asked for, and refuses what is reached nowhere', () => {
    expect(success('').results.targetTemperature).toBeUndefined();
    const { evaluation } = openSession(calculator, 'targetConductivity=1e6 S/cm', evaluate);
    expect(evaluation.reading.problems.targetConductivity).toMatch(/at no temperature/);
  });

  it('says that it lies outside what was measured', () => {
    expect(cautions('targetConductivity=10 mS/cm')).toMatch(/outside the temperatures/);
    expect(cautions('targetConductivity=1 mS/cm')).not.toMatch(/outside the temperatures/);
  });
});
