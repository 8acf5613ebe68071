import { describe, expect, it } from 'vitest';
import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { calculators } from '../../src/calculators/all.ts';
import { curvature } from '../../src/calculators/arrhenius/comparison.ts';
import type { Details } from '../../src/calculators/arrhenius/compute.ts';
import type { Observations } from '../../src/calculators/arrhenius/data.ts';
import { fitLine } from '../../src/calculators/arrhenius/fit-line.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;
const run = (query: string) => evaluate(arrhenius, queryToState(arrhenius, query).state);

function succeed(query: string) {
  const evaluation = run(query);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return { results: evaluation.results, details: evaluation.details as Details };
}

const close = (found: number | null | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

const polymer = '20,2.02e-6;30,5.02e-6;40,1.085e-5;50,2.14e-5;60,3.88e-5;70,6.35e-5;80,1.005e-4';

// The square term of a parabola by numpy, its t by SciPy; the powers of numpy leave some nine digits.
describe('rows that were copied', () => {
  it('leave nothing to measure a bend by, and are no fault', () => {
    const { details } = succeed('data=70,1.53e-3;55,9.55e-4;25,3.10e-4;25,3.10e-4');
    expect(details.curvature).toBeUndefined();
  });
});

describe('the probability of a bend', () => {
  const bent = { x: [290, 300, 310, 320, 330], y: [-9, -8.2, -7.55, -6.85, -6.4] };
  const probability = (data: Observations, form: 'sigma' | 'sigmaT') =>
    curvature(data, form, fitLine(data, form));

  it('is that of the t of the square term, with n − 3 degrees of freedom', () => {
    close(probability(bent, 'sigma'), 0.7888051981068029, 1e-7);
    const four = { x: bent.x.slice(0, 4), y: bent.y.slice(0, 4) };
    close(probability(four, 'sigma'), 0.07767691081093309, 1e-7);
  });

  it('counts each point by its uncertainty', () => {
    const uncertainties = [0.05, 0.1, 0.05, 0.2, 0.1];
    close(probability({ ...bent, uncertainties }, 'sigmaT'), 0.8741567926231836, 1e-7);
  });

  it('is asked for though some points lie on the line', () => {
    // Evenly spaced in 1/T, a parabola leaves its second and sixth point of seven on the line.
    const places = [-3, -2, -1, 0, 1, 2, 3];
    const off = [0.1, 0, -0.06 + 0.02, -0.08 - 0.04, -0.06 + 0.02, 0, 0.1];
    const data = {
      x: places.map((place) => 1 / (0.00315 + 5e-5 * place)),
      y: places.map((place, index) => -5 - 0.2 * place + (off[index] ?? 0)),
    };
    close(probability(data, 'sigma'), 0.9984633945807804, 1e-7);
  });

  it('is not asked for where there is nothing but rounding, or one spare point at most', () => {
    const x = [290, 300, 310, 320, 330];
    const straight = { x, y: x.map((temperature) => 3 - 4000 / temperature) };
    expect(probability(straight, 'sigma')).toBeUndefined();
    const three = { x: bent.x.slice(0, 3), y: bent.y.slice(0, 3) };
    expect(probability(three, 'sigma')).toBeUndefined();
  });
});

// numpy and SciPy's least_squares: n ln(RSS/n) + 2K + 2K(K + 1)/(n − K − 1), K one more than the coefficients.
describe('the models beside each other', () => {
  it.each([
    ['', -42.99860008496091, 0.9999767222816501],
    ['&idealGlassTemperature=200 K', -33.80255949458686, 0.9993601609288713],
  ])('with T₀ fitted or given: %s', (given, criterion, share) => {
    const { results, details } = succeed(`data=${polymer}&model=vtf&predictAt=60 Cel${given}`);
    const [sigma, sigmaT, vogel] = details.models;
    close(sigma?.criterion, -19.910315280114375, 1e-9);
    close(sigmaT?.criterion, -20.1749668240408, 1e-9);
    close(vogel?.criterion, criterion, 1e-7);
    close(results.coefficientOfDetermination?.value, share, 1e-9);
  });
});

describe('a VTF curve at its limits', () => {
  const given = 'model=vtf&idealGlassTemperature=200 K';

  it('through two points has nothing to explain, nor an error', () => {
    const { results, details } = succeed(`data=25,1e-3;60,3e-3&${given}&predictAt=40 Cel`);
    expect(results.coefficientOfDetermination).toBeUndefined();
    expect(details.prediction.standardError).toBeNull();
  });

  it('may be nearly flat', () => {
    const at = (temperature: number) =>
      vogelTammannFulcherConductivity({
        prefactor: 1,
        pseudoActivationEnergy: 0.5,
        idealGlassTemperature: 200,
        temperature,
      });
    const rows = [250, 300, 350].map((temperature) => `${temperature},${at(temperature)}`);
    const { results } = succeed(
      `data=${rows.join(';')}&data.units=K,S/m&${given}&predictAt=40 Cel`,
    );
    // Half a joule per mole is 10⁻³ of the logarithm: some ten digits of it are left.
    close(results.pseudoActivationEnergy?.value, 0.5, 1e-8);
  });

  it('has T₀ at absolute zero where the data bend the other way, and is a line of ln(σ√T) there', () => {
    const data =
      '280,9.14242e-05;300,0.000335463;320,0.000958635;340,0.00247875;360,0.00640933;380,0.0165727';
    const { results, details } = succeed(
      `data=${data}&data.units=K,S/m&model=vtf&predictAt=60 Cel`,
    );
    expect(details.vogel?.curve.status).toBe('on-bound');
    expect(results.idealGlassTemperature?.value).toBe(0);
    // Least squares with numpy.
    close(results.pseudoActivationEnergy?.value, 46664.05898801138, 1e-9);
    close(details.vogel?.curve.residualSumOfSquares, 0.03084442103256013, 1e-8);
  });

  it.each([
    ['predictAt', `data=${polymer}&${given}&predictAt=200 K`, /which is 200 K here/],
    ['data', `data=25,1e-3;25,2e-3&${given}`, /at one temperature only.*measure at more of them/],
    [
      'idealGlassTemperature',
      `data=${polymer}&model=vtf&idealGlassTemperature=20 Cel`,
      /below every measured/,
    ],
    ['data', 'data=25,3e-4±1e-5,2;40,5e-4±1e-5', /give row 1 two uncertainties/],
  ])('refuses at %s: %s', (field, query, says) => {
    const { ok, reading } = run(query);
    expect(ok).toBe(false);
    expect(reading.problems[field]).toMatch(says);
  });
});
