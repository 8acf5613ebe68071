import { describe, expect, it } from 'vitest';
import { varianceOf } from '#statistics/fitted-curve';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/arrhenius/compute.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;

function succeed(query: string) {
  const evaluation = evaluate(arrhenius, queryToState(arrhenius, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

/** Seven conductivities that follow a VTF law within about a per cent; °C and S/cm. */
const polymer = '20,2.02e-6;30,5.02e-6;40,1.085e-5;50,2.14e-5;60,3.88e-5;70,6.35e-5;80,1.005e-4';

// Least squares of ln σ in arithmetic of 40 digits (mpmath), derivatives and the delta method by
// differences of 10⁻¹⁵, t of 4 degrees of freedom by quadrature. SciPy's curve_fit agrees to six digits.
// The search ends within some 10⁻⁸ of a standard error, the coefficients being known to a few per cent.
describe('a VTF curve', () => {
  const { results, details } = succeed(`data=${polymer}&model=vtf&predictAt=60 Cel`);

  it.each([
    ['pseudoActivationEnergy', 11502.7331801127, 458.478014327774],
    ['idealGlassTemperature', 176.056814467569, 2.81066984751375],
    ['activationEnergy', 50347.8187949556, 240.391130772454],
    ['prefactor', 466.941292231075, 89.8757755360383],
    ['predictedConductivity', 0.00383066026197392, 1.5391411836515e-5],
  ])('%s %d ± %d', (output, value, uncertainty) => {
    close(results[output]?.value, value, 1e-7);
    close(results[output]?.uncertainty, uncertainty, 1e-7);
  });

  it('has intervals by Student’s t with n − 3 degrees of freedom', () => {
    close(results.activationEnergy?.interval?.[0], 49680.3860165894, 1e-8);
    close(results.activationEnergy?.interval?.[1], 51015.2515733217, 1e-8);
    close(results.predictedConductivity?.interval?.[0], 0.00378816432698958, 1e-8);
    const { predictionInterval } = (details as Details).prediction;
    close(predictionInterval?.[0], 0.00373383159895254, 1e-8);
    close(predictionInterval?.[1], 0.00392999996217896, 1e-8);
  });

  it('has n − 2 of them where T₀ is given, and no uncertainty of T₀', () => {
    const given = succeed(`data=${polymer}&model=vtf&idealGlassTemperature=200 K&predictAt=60 Cel`);
    const { pseudoActivationEnergy, activationEnergy, idealGlassTemperature } = given.results;
    close(pseudoActivationEnergy?.value, 7918.73947219517, 1e-10);
    close(pseudoActivationEnergy?.uncertainty, 87.5273294632277, 1e-10);
    close(pseudoActivationEnergy?.interval?.[0], 7693.74330895524, 1e-10);
    close(activationEnergy?.value, 48188.9483096659, 1e-10);
    close(activationEnergy?.uncertainty, 547.950050908404, 1e-10);
    expect(idealGlassTemperature).toBeUndefined();
    // Here the covariance of ln A and B counts.
    close(given.results.predictedConductivity?.uncertainty, 6.67136008660787e-5, 1e-10);
  });
});

it('a line predicts the same from its parameters as from its sums about the mean', () => {
  const { lines, prediction } = succeed('').details as Details;
  const { curve } = lines!.sigmaT;
  // ln σ = ln A − E/RT − ln T at 60 °C; the covariance of ln A and E carries some four digits of each.
  const gradient = [1, -1 / (8.31446261815324 * 333.15)];
  const error = Math.sqrt(varianceOf({ fit: curve, gradient }) ?? Number.NaN);
  close(prediction.standardError ?? undefined, prediction.value * error, 1e-9);
});

// By hand with mpmath: mean and standard deviation of the mean of ln σT + E/RT, t of 3 or the normal quantile.
describe('a line with a known activation energy', () => {
  const data = '25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3';
  const known = 'model=known&activationEnergy=0.30 eV&predictAt=60 Cel';

  it('has the scatter of n rows with n − 1 degrees of freedom', () => {
    const { prefactor, predictedConductivity } = succeed(`data=${data}&${known}`).results;
    close(prefactor?.value, 1216339.47140482, 1e-11);
    close(prefactor?.uncertainty, 54175.2488324304, 1e-11);
    close(prefactor?.interval?.[0], 1055591.31100672, 1e-10);
    close(prefactor?.interval?.[1], 1401566.77520052, 1e-10);
    close(predictedConductivity?.value, 0.105710603644905, 1e-11);
    close(predictedConductivity?.uncertainty, 0.00470830585648497, 1e-11);
    close(predictedConductivity?.interval?.[0], 0.0917401739499237, 1e-10);
    close(predictedConductivity?.interval?.[1], 0.121808486313422, 1e-10);
  });

  it('takes stated uncertainties as they are, with a normal distribution', () => {
    const stated = '25,3.10e-4,2;40,5.62e-4,3;55,9.55e-4,2;70,1.53e-3,4';
    const { predictedConductivity } = succeed(`data=${stated}&${known}`).results;
    close(predictedConductivity?.value, 0.103517972009111, 1e-11);
    close(predictedConductivity?.uncertainty, 0.00126127891082232, 1e-11);
    close(predictedConductivity?.interval?.[0], 0.101075194237887, 1e-10);
  });

  it('has no uncertainty of its own from one row alone', () => {
    const { predictedConductivity } = succeed(`data=25,3.10e-4&${known}`).results;
    expect(predictedConductivity?.uncertainty).toBeUndefined();
  });
});
