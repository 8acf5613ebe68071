import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/arrhenius/compute.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;
const run = (query: string) => evaluate(arrhenius, queryToState(arrhenius, query).state);

function succeed(query: string) {
  const evaluation = run(query);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

const data = '25,411;40,227;55,133.5;70,83.2;85,54.0';
const exact = `measured=resistance&data=${data}&thickness=1 mm&electrodeDiameter=10 mm`;
const uncertain = `measured=resistance&data=${data}&thickness=1±0.01 mm&electrodeDiameter=10±0.05 mm`;

// numpy: least squares of ln σT with σ = 4L/(πd²R), its standard errors, and √(0.01² + (2·0.005)²) of L and d.
describe('resistances of one pellet', () => {
  const { results, contributions, details } = succeed(uncertain);

  it('give an energy that thickness and electrode cannot touch', () => {
    close(results.activationEnergy?.value, 32731.4946323, 1e-11);
    close(results.activationEnergy?.uncertainty, 124.196249496, 1e-10);
    expect(results.activationEnergy).toEqual(succeed(exact).results.activationEnergy);
    const effects = contributions.activationEnergy?.filter(({ input }) => input !== 'fit') ?? [];
    expect(effects.every(({ effect }) => effect === 0)).toBe(true);
  });

  it('add what is common to all rows to prefactor and prediction, once', () => {
    close(results.predictedConductivity?.value, 0.11168155241, 1e-10);
    // Second order of the numerical derivative by L and d: some 10⁻⁶.
    close(results.predictedConductivity?.uncertainty, 0.00161677944426, 1e-5);
    close(results.prefactor?.uncertainty, 241660.53583, 1e-5);
  });

  it('weigh rows by their own ± as a Monte Carlo with 400 000 draws has it', () => {
    const stated = data.replaceAll(/,([\d.]+)/g, (_, ohms) => `,${ohms},1`);
    const { lines } = succeed(uncertain.replace(data, stated)).details as Details;
    // Its own standard error is 0.11 %.
    close(lines?.sigmaT.statedErrors?.[1], 187.087762975, 4e-3);
  });

  it('have the same line in both fits, raised by what a pellet of 1 Ω conducts', () => {
    const { lines } = details as Details;
    close(Math.exp(lines?.sigmaT.logPrefactor ?? 0), 5040773.24287, 1e-9);
  });

  it('take VTF and a known energy too', () => {
    // R = L/(σA) of the polymer of the examples, L/A = 1/m: the same numbers must come out.
    const sigma = [3.2e-6, 7.8e-6, 1.63e-5, 3.03e-5, 5.14e-5, 8.1e-5, 1.2e-4];
    const rows = sigma.map((value, index) => `${25 + 10 * index},${1 / (100 * value)}`).join(';');
    const pellet = `measured=resistance&geometry=cellConstant&cellConstant=1 1/m&data=${rows}`;
    const vtf = succeed(`${pellet}&model=vtf`).results;
    close(vtf.pseudoActivationEnergy?.value, 7896.21708937, 1e-6);
    close(vtf.prefactor?.value, 94.8899788458, 1e-6);
    const one = 'measured=resistance&geometry=cellConstant&cellConstant=10 1/cm&data=25,10000';
    const known = succeed(`${one}&model=known&activationEnergy=0.3 eV&predictAt=-10 Cel`).results;
    close(known.predictedConductivity?.value, 0.0239751647774, 1e-10);
  });

  it.each([
    ['thickness=0 mm', 'thickness'],
    ['electrodeDiameter=0 mm', 'electrodeDiameter'],
    ['geometry=area&electrodeArea=0 cm2', 'electrodeArea'],
    ['geometry=cellConstant&cellConstant=0 1/cm', 'cellConstant'],
  ])('%s is refused at its field', (query, field) => {
    const evaluation = run(`${exact}&${query}`);
    expect(evaluation.ok).toBe(false);
    expect(Object.keys(evaluation.reading.problems)).toEqual([field]);
  });
});
