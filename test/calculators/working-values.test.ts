import { describe, expect, it } from 'vitest';
import { toSI } from '#units/convert';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Expression } from '../../src/kit/model/expression.ts';

type Values = Record<string, number>;

/** The value of a formula as it is printed, from SI values of its symbols. */
function valueOf(expression: Expression, values: Values): number {
  const of = (part: Expression) => valueOf(part, values);
  if ('symbol' in expression) return values[expression.symbol] ?? NaN;
  if ('number' in expression) return expression.number;
  if ('amount' in expression) return toSI(expression.amount, expression.unit);
  if ('product' in expression)
    return expression.product.reduce((whole, part) => whole * of(part), 1);
  if ('quotient' in expression) return of(expression.quotient[0]) / of(expression.quotient[1]);
  if ('power' in expression) return of(expression.power[0]) ** of(expression.power[1]);
  if ('sum' in expression) return expression.sum.reduce((whole, part) => whole + of(part), 0);
  if ('difference' in expression)
    return of(expression.difference[0]) - of(expression.difference[1]);
  if ('negative' in expression) return -of(expression.negative);
  if ('root' in expression) return Math.sqrt(of(expression.root));
  return Math[expression.call === 'ln' ? 'log' : 'exp'](of(expression.of));
}

const valuesOf = (results: Record<string, { value: number } | undefined>): Values =>
  Object.fromEntries(
    Object.entries(results).flatMap(([key, estimate]) => (estimate ? [[key, estimate.value]] : [])),
  );

function formulas(id: string, query: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { reading, results, details } = evaluation;
  // k_B stands beside energies per particle; here these are per mole, and R takes its place.
  const values: Values = {
    pi: Math.PI,
    faradayConstant: 96485.33212331,
    boltzmannConstant: 8.31446261815324,
  };
  // What was given stands in a formula by its own value, also where a result bears its name.
  Object.assign(values, valuesOf(results));
  for (const [key, value] of Object.entries(reading.values as Record<string, unknown>))
    if (typeof value === 'number') values[key] = value;
  const steps = calculator.working(reading.values as never, details) as {
    says: string;
    gives: string;
    expression: Expression;
  }[];
  const equation = calculator.equation(reading.values as never);
  return { values, found: { ...values, ...valuesOf(results) }, steps, equation };
}

const area = 'geometry=area&electrodeArea=1.2 cm2';

const warm = 'rateActivationEnergy=0.5 eV&temperature=60 Cel&initialThickness=3 nm';
const growths = ['parabolic', 'linear', 'deal-grove', 'logarithmic'].flatMap((law) =>
  ['', '&rate=wagner', `&${warm}`, `&rate=wagner&${warm}`].map((more) => [
    'interphase-growth',
    `law=${law}${more}`,
  ]),
) as [string, string][];

describe('the formulas a reader may copy, evaluated', () => {
  it.each([
    ['conductivity', ''],
    ['conductivity', 'porosity=12 %'],
    ['conductivity', 'porosity=12 %&porosityModel=maxwell'],
    ['conductivity', area],
    // Wide, thick and narrow rims: each number of the factor counts in one of them.
    ['conductivity', 'pelletDiameter=13 mm'],
    ['conductivity', 'pelletDiameter=12.2 mm&thickness=4 mm'],
    ['interfacial-resistance', ''],
    ['interfacial-resistance', 'interfaces=1'],
    ['interfacial-resistance', area],
    ['cell-resistance', ''],
    ['cell-resistance', 'load=rate'],
    ...growths,
    ['design-map', ''],
    ['design-map', 'loop=closed&localAreaSpecificResistance=20 Ohm.cm2'],
    ['design-map', 'contact=given&rate=at-potential&temperatures=other'],
    ['design-map', 'potentialRateConstant=&targetEfficiency='],
    ['arrhenius', ''],
    ['arrhenius', 'form=sigma'],
    [
      'arrhenius',
      'model=vtf&predictAt=60 Cel&idealGlassTemperature=200 K&data=20,2.02e-6;40,1.085e-5;60,3.88e-5;80,1.005e-4',
    ],
    ['arrhenius', 'model=known&activationEnergy=0.3 eV&data=25,1e-3'],
    ['arrhenius', 'model=known&activationEnergy=0.3 eV&data=25,1e-3&form=sigma'],
    ['arrhenius', 'model=known&activationEnergy=0.3 eV&data=25,1e-3;40,2e-3'],
  ])('of %s?%s give the results that stand beside them', (id, query) => {
    const { values, found, steps, equation } = formulas(id, query);
    for (const { gives, expression } of steps) {
      // Amounts of data are printed with five digits.
      expect(valueOf(expression, values) / (found[gives] ?? NaN), gives).toBeCloseTo(1, 4);
    }
    expect(valueOf(equation.right, values) / (found[equation.left] ?? NaN)).toBeCloseTo(1, 4);
  });
});

const ageing = '2,31.4±0.4;5,34.1±0.4;10,36.6±0.5;20,40.9±0.9;50,48.1±0.6;100,56.9±0.7';

// The sums are written in hours and the unit of what was measured, not in SI.
it.each([
  [`data=${ageing}`, 1e4, 3],
  [`data=${ageing.replaceAll(/±[\d.]+/g, '')}`, 1e4, 3],
  [`data=${ageing}&observable=resistance&electrodeArea=0.5 cm2`, 1, 3],
  [`data=${ageing}&observable=thickness`, 1e9, 3],
  [`data=${ageing}&interphaseIonicConductivity=`, 1e4, 2],
  ['data=1,9;4,7.1;9,6;16,4', 1e4, 2],
])('the sums of interphase-fit?%s give its line, and k follows', (query, unit, count) => {
  const { values, found, steps, equation } = formulas('interphase-fit', `models=simple&${query}`);
  const [slope, start, ...rest] = steps;
  expect(valueOf(slope!.expression, {}) / ((found.slope ?? NaN) * unit * 60)).toBeCloseTo(1, 6);
  expect(valueOf(start!.expression, {}) / ((found[start!.gives] ?? NaN) * unit)).toBeCloseTo(1, 6);
  for (const { gives, expression } of rest)
    expect(valueOf(expression, values) / (found[gives] ?? NaN)).toBeCloseTo(1, 9);
  expect(rest).toHaveLength(count > 2 ? 1 : 0);
  if (equation.left === 'parabolicRateConstant' && count === 2) return;
  const at = { ...values, predictAt: values.predictAt ?? NaN };
  expect(valueOf(equation.right, at) / (found[equation.left] ?? NaN)).toBeCloseTo(1, 9);
});

it('the rest of a cell with one interface is shared by nobody', () => {
  const last = (query: string) => formulas('interfacial-resistance', query).steps.at(-1)?.says;
  expect(last('interfaces=1')).toBe('The rest');
  expect(last('interfaces=2')).toMatch(/shared by two/);
});

it('growth says when a limit is reached where there is a limit', () => {
  const given = (limit: string) =>
    formulas('interphase-growth', `areaSpecificResistanceLimit=${limit}`).steps.map(
      ({ gives }) => gives,
    );
  expect(given('100 Ohm.cm2')).toHaveLength(given('').length + 1);
});

it('Arrhenius tells its line in the quantity of its convention, and one measured value from several', () => {
  const said = (query: string) =>
    formulas('arrhenius', query)
      .steps.map(({ says }) => says)
      .join('\n');
  expect(said('form=sigmaT')).toMatch(/ln\(σT\) against.*\n.*\(S K\/m\)/);
  expect(said('form=sigma')).toMatch(/ln σ against.*\n.*\(S\/m\)/);
  const known = (data: string) => said(`model=known&activationEnergy=0.3 eV&data=${data}`);
  expect(known('25,1e-3')).toMatch(/^Prefactor from the one measured value\n/);
  expect(known('25,1e-3;40,2e-3')).toMatch(/^Conductivity at/);
});
