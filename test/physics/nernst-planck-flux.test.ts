import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nernstPlanckFlux } from '#physics/nernst-planck-flux';
import { faradayConstant, gasConstant } from '#units/constants';
import { temperature } from './arbitraries.ts';

const ion = {
  diffusionCoefficient: 1e-11,
  concentration: 1000,
  concentrationGradient: -1e6,
  potentialGradient: -200,
  temperature: 298.15,
};

test('1e-7 cm²/s, 1 M, −1e6 mol/m⁴, −200 V/m, 25 °C carry 8.78434889925e-5 mol/m²/s (worked example)', () => {
  expect(nernstPlanckFlux(ion) / 8.78434889925e-5).toBeCloseTo(1, 9);
  expect(nernstPlanckFlux({ ...ion, potentialGradient: 0 }) / 1e-5).toBeCloseTo(1, 12);
});

test('an anion drifts up the potential, a neutral species not at all, convection adds c v', () => {
  const still = { ...ion, concentrationGradient: 0 };
  expect(nernstPlanckFlux({ ...still, chargeNumber: -1 })).toBe(-nernstPlanckFlux(still));
  expect(Math.abs(nernstPlanckFlux({ ...still, chargeNumber: 0 }))).toBe(0);
  expect(nernstPlanckFlux({ ...still, chargeNumber: 0, velocity: 2e-9 })).toBeCloseTo(2e-6, 18);
});

test('in Boltzmann’s equilibrium nothing flows', () => {
  fc.assert(
    fc.property(
      temperature,
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      (kelvin, potentialGradient) => {
        const state = {
          diffusionCoefficient: 1e-10,
          concentration: 500,
          potentialGradient,
          temperature: kelvin,
        };
        const concentrationGradient =
          (-faradayConstant / (gasConstant * kelvin)) * 500 * potentialGradient;
        const migration = nernstPlanckFlux({ ...state, concentrationGradient: 0 });
        expect(Math.abs(nernstPlanckFlux({ ...state, concentrationGradient }))).toBeLessThanOrEqual(
          1e-14 * Math.abs(migration),
        );
      },
    ),
  );
});
