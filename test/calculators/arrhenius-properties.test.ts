import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrheniusConductivity } from '#physics/arrhenius-conductivity';
import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;

function succeed(query: string): Success {
  const evaluation = evaluate(arrhenius, queryToState(arrhenius, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

describe('properties', () => {
  const energy = fc.double({ min: 1e4, max: 1e5, noNaN: true });
  const form = fc.constantFrom('sigma' as const, 'sigmaT' as const);
  const table = (temperatures: number[], sigma: (temperature: number) => number) =>
    temperatures.map((temperature) => `${temperature},${sigma(temperature)}`).join(';');
  const temperatures = [270, 290, 315, 340];

  it('finds the energy and the prefactor the data were made with, in both conventions', () => {
    fc.assert(
      fc.property(energy, form, (activationEnergy, convention) => {
        const sigma = (temperature: number) =>
          arrheniusConductivity({
            prefactor: 1e4,
            activationEnergy,
            temperature,
            form: convention,
          });
        const data = table(temperatures, sigma);
        const query = `data=${data}&data.units=K,S/m&form=${convention}&predictAt=300 K`;
        const { results } = succeed(query);
        close(results.activationEnergy?.value, activationEnergy, 1e-9);
        close(results.prefactor?.value, 1e4, 1e-8);
        close(results.predictedConductivity?.value, sigma(300), 1e-10);
      }),
    );
  });

  it('does not depend on the units in which the same data stand', () => {
    const inKelvin = succeed(
      'data=298.15,0.310;313.15,0.562;328.15,0.955;343.15,1.53;358.15,2.36&data.units=K,mS/cm,%',
    );
    close(
      inKelvin.results.activationEnergy?.value,
      succeed('').results.activationEnergy?.value ?? 0,
      1e-12,
    );
  });

  it('finds a VTF law again, wherever T₀ lies well below the data', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4e3, max: 1.5e4, noNaN: true }),
        fc.double({ min: 120, max: 225, noNaN: true }),
        (pseudoActivationEnergy, idealGlassTemperature) => {
          const sigma = (temperature: number) =>
            vogelTammannFulcherConductivity({
              prefactor: 50,
              pseudoActivationEnergy,
              idealGlassTemperature,
              temperature,
            });
          const data = table([280, 295, 310, 325, 340, 355], sigma);
          const { results } = succeed(`data=${data}&data.units=K,S/m&model=vtf`);
          close(results.pseudoActivationEnergy?.value, pseudoActivationEnergy, 1e-6);
          close(results.idealGlassTemperature?.value, idealGlassTemperature, 1e-6);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('carries one value forward and back to where it came from', () => {
    fc.assert(
      fc.property(energy, form, (activationEnergy, convention) => {
        const query = `data=25,1e-3&model=known&form=${convention}&activationEnergy=${activationEnergy} J/mol`;
        const there =
          succeed(`${query}&predictAt=80 Cel`).results.predictedConductivity?.value ?? 0;
        expect(there).toBeGreaterThan(0.1);
        close(
          succeed(`${query}&predictAt=25 Cel`).results.predictedConductivity?.value,
          0.1,
          1e-12,
        );
      }),
    );
  });

  it('carries the uncertainty of a known energy and of its one value to another temperature', () => {
    const query = 'data=25,1e-3,3&model=known&activationEnergy=0.30±0.01 eV&predictAt=-10 Cel';
    const { value = 0, uncertainty = 0 } = succeed(query).results.predictedConductivity ?? {};
    // By hand: 0.01 eV/k_B · (1/263.15 − 1/298.15) and 3 % in quadrature.
    const fromEnergy = (0.01 / 8.617333262145e-5) * (1 / 263.15 - 1 / 298.15);
    close(uncertainty / value, Math.hypot(fromEnergy, 0.03), 1e-6);
  });
});
