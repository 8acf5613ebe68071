import { describe, expect, it } from 'vitest';
import { standardErrors } from '#statistics/fitted-curve';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/interphase-fit/compute.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { sendQuery } from '../../src/kit/model/send.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import { close, fitOf, growth, limits } from './fitted-growth.ts';

const { calculator, success } = growth;

describe('the worked table of eight times', () => {
  // Linear least squares with numpy, twelve digits; Ω cm² and h.
  it.each([
    ['parabolic', 0.472883702436, -10.626778677],
    ['linear', 220.161400777, 38.5193550047],
    ['logarithmic', 329.040165823, 41.7339062896],
  ] as const)('%s: RSS %d, AICc %d', (id, residualSumOfSquares, criterion) => {
    const fit = fitOf('', id);
    close(fit.residualSumOfSquares, residualSumOfSquares, 1e-9);
    close(fit.criterion, criterion, 1e-9);
  });

  it('gives a, b with its error, and k', () => {
    const fit = fitOf('', 'parabolic');
    close(fit.coefficients[0], 27.4351377241, 1e-9);
    close(fit.coefficients[1], 2.94824374857, 1e-9);
    close(standardErrors({ fit })?.[1], 0.0147722058835, 1e-9);
    const {
      value = 0,
      uncertainty = 0,
      interval,
    } = success('').results.parabolicRateConstant ?? {};
    close(value * 1e4, 4.82896733387e-17, 1e-9);
    // k goes with the square of b.
    close(uncertainty / value, (2 * 0.0147722058835) / 2.94824374857, 1e-9);
    expect(interval?.[0]).toBeLessThan(value);
    expect(interval?.[1]).toBeGreaterThan(value);
  });

  it('gives k/σ², which needs no conductivity, with the error of the slope (hand calculation)', () => {
    const ofResistance = (query: string) =>
      success(query).results.parabolicRateConstantOfResistance!;
    const { value, uncertainty, interval } = ofResistance('');
    // Half of 2.94824374857² Ω² cm⁴ in 3600 s, with 1 Ω² cm⁴ = 1e-8 Ω² m⁴.
    close(value, (2.94824374857 ** 2 / 2) * (1e-8 / 3600), 1e-10);
    close(uncertainty! / value, (2 * 0.0147722058835) / 2.94824374857, 1e-9);
    // Student's t of 6 degrees of freedom from a table, 2.4469, on the slope; k/σ² goes with its square.
    const [low, high] = [-1, 1].map((side) => 2.94824374857 + side * 2.4469 * 0.0147722058835);
    close(interval![0], (low! ** 2 / 2) * (1e-8 / 3600), 1e-5);
    close(interval![1], (high! ** 2 / 2) * (1e-8 / 3600), 1e-5);
    for (const conductivity of ['', '6e-7 S/cm', '2e-7±1e-7 S/cm'])
      expect(ofResistance(`interphaseIonicConductivity=${conductivity}`)).toEqual(ofResistance(''));
    // k over the square of the 2e-5 S/m that the page starts with.
    close(success('').results.parabolicRateConstant!.value / 4e-10, value, 1e-12);
  });

  it('gives k/σ² per area, and none of a thickness or of values that fall', () => {
    const of = (query: string) => success(query).results.parabolicRateConstantOfResistance?.value;
    const ohms = '2,62.8;5,68.2;10,73.2;20,81.8;50,96.2;100,113.8;200,139.2;500,186.2';
    close(of(`observable=resistance&data=${ohms}&electrodeArea=0.5 cm2`), of('')!, 1e-12);
    expect(of('observable=thickness')).toBeUndefined();
    expect(of('data=2,93;5,69;10,57;20,48;50,40;100,36')).toBeUndefined();
  });

  it('weighs the laws, most for the parabola, in all to one', () => {
    const { fits } = success('').details as Details;
    expect(fits).toHaveLength(6);
    expect(fits.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 12);
    expect(fits.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0]?.id).toBe('parabolic');
  });

  it('finds that Deal and Grove fall back on the parabola, and says so', () => {
    const fit = fitOf('', 'deal-grove');
    expect(fit.status).toBe('on-bound');
    expect(fit.coefficients[1]).toBe(0);
    close(fit.coefficients[2], 2.94824374857 ** 2, 1e-9);
    expect(fit.sameAs).toBe('parabolic');
    // One curve: a third coefficient costs 8 + 40/3 − 12 at eight points, whatever the data.
    const parabola = fitOf('', 'parabolic');
    close(fit.criterion! - parabola.criterion!, 28 / 3, 1e-9);
    close(fit.weight! / parabola.weight!, Math.exp(-14 / 3), 1e-9);
    expect(limits('')).toMatch(/falls back on the parabola/);
  });
});

it('the laws that bend the curve otherwise are curves of their own', () => {
  expect(fitOf('', 'power').sameAs).toBeNull();
  expect(fitOf('', 'free-logarithmic').sameAs).toBeNull();
  // 20 + 10 ln(1 + t/3 h), and a scatter; where τ is given as what the fit finds, the logarithms are one.
  const data = '2,25.2;5,29.7;10,34.6;20,40.5;50,48.7;100,55.3;200,62.3;500,71.1';
  const [, , tau = 0] = fitOf(`data=${data}`, 'free-logarithmic').coefficients;
  expect(tau).toBeGreaterThan(0.01);
  expect(fitOf(`data=${data}&timeConstant=${tau} h`, 'free-logarithmic').sameAs).toBe(
    'logarithmic, τ given',
  );
});

const times = [1, 3, 8, 20, 60, 150, 400, 900];

const tableOf = (value: (hours: number) => number) =>
  times.map((hours) => `${hours},${value(hours)}`).join(';');

describe('units and observables', () => {
  it('does not depend on the unit of time', () => {
    const days = [2, 5, 10, 20, 50, 100, 200, 500].map((hours) => hours / 24);
    const values = [31.4, 34.1, 36.6, 40.9, 48.1, 56.9, 69.6, 93.1];
    const data = days.map((day, index) => `${day},${values[index]}`).join(';');
    const { results } = success(`data=${data}&data.units=d,Ohm.cm2`);
    close(results.parabolicRateConstant?.value, 4.82896733387e-21, 1e-9);
  });

  it('takes the units of a thickness when thickness is chosen, and lets the numbers stand', () => {
    const start = openSession(calculator, '', evaluate);
    const session = nextSession(
      calculator,
      start,
      {
        type: 'text',
        key: 'observable',
        text: 'thickness',
      },
      evaluate,
    );
    expect(session.state.units.data).toBe('h,nm');
    expect(session.state.texts.data).toBe(start.state.texts.data);
    expect(session.evaluation.ok && session.evaluation.results.slope?.quantity).toBe(
      'thicknessRootRate',
    );
    const query = stateToQuery(calculator, session.state);
    expect(query.get('data.units')).toBeNull();
    expect(queryToState(calculator, query).state).toEqual(session.state);
  });

  it('makes the same k of resistances and their area as of area-specific resistances', () => {
    const ohms = '2,62.8;5,68.2;10,73.2;20,81.8;50,96.2;100,113.8;200,139.2;500,186.2';
    const { results } = success(`observable=resistance&data=${ohms}&electrodeArea=0.5±0.01 cm2`);
    close(results.parabolicRateConstant?.value, 4.82896733387e-21, 1e-9);
    // b² A²: 2 % of the area are 4 % of k, in quadrature with the scatter.
    const relative = Math.hypot(0.04, (2 * 0.0147722058835) / 2.94824374857);
    const { value = 0, uncertainty = 0 } = results.parabolicRateConstant ?? {};
    close(uncertainty / value, relative, 1e-6);
  });

  it('gives no k where the conductivity of the layer is not known, and says why', () => {
    const { results } = success('interphaseIonicConductivity=');
    expect(results.parabolicRateConstant).toBeUndefined();
    expect(results.slope?.value).toBeGreaterThan(0);
    expect(limits('interphaseIonicConductivity=')).toMatch(/k\/σ².*k follows/);
  });
});

describe('what the data cannot tell', () => {
  it('speaks of lost contact beside every resistance and of no contact beside a thickness', () => {
    expect(limits('')).toMatch(/loss of contact/);
    expect(limits('observable=thickness')).not.toMatch(/loss of contact/);
  });

  it('names the laws that the data do not part', () => {
    const data = '10,10;11,10.6;12,10.9;13,11.6;14,11.9;15,12.6;16,12.8;17,13.5';
    expect(limits(`data=${data}`)).toMatch(/Which of these laws holds: .+, .+/);
  });

  it.each([
    ['data=2,93;5,69;10,57;20,48;50,40;100,36', /do not rise/],
    ['data=2,31;5,34;10,37;20,41', /4 different times are few/],
    ['data=100,31;120,34;140,37;160,41;180,44;200,46', /only by a factor of 2\.0/],
    ['predictAt=5000', /10 times as late as the last point/],
    [
      `data=${tableOf((hours) => 20 + 0.3 * hours + Math.sin(hours))}`,
      /(linear|power) law fits far better/,
    ],
  ])('%s', (query, says) => {
    expect(growth.cautions(query)).toMatch(says);
  });
});

const refused: [field: string, text: string, says: RegExp, rest?: string][] = [
  ['data', '', /At least one row/],
  ['data', '1,10;4,12', /2 different times only, and three are needed/],
  ['data', '1,10;1,12;1,11', /at one time only/],
  ['data', '1,10;-4,12;9,14', /Row 2, column time, must not be negative/],
  ['data', '1,10;4,0;9,14', /Row 2, column area-specific resistance, must be greater than zero/],
  ['data', '1,10;4,ten;9,14', /Row 2, .*“ten”/],
  ['data', '1,10;4,12 nm;9,14', /Row 2/],
  ['data', '1,10;4,12;9,14,16', /Row 3 has 3 columns/],
  ['predictAt', '-5', /negative/],
  ['timeConstant', '0', /greater than zero/],
  ['electrodeArea', '0 cm2', /greater than zero/, 'observable=resistance'],
  ['interphaseIonicConductivity', '-1e-7', /greater than zero/],
  ['law', 'cubic', /parabolic, linear/],
  ['law', 'power', /more coefficients than these data can fix/, 'data=1,10;4,12;9,14'],
  [
    'law',
    'power',
    /passes nowhere near these data/,
    'data=1e290,1;1e291,2;1e292,3;1e293,4;1e294,5',
  ],
  ['observable', 'colour', /resistance, thickness/],
];

describe('what interphase-fit refuses', () => {
  it.each(refused)('%s = “%s”', (field, text, says, rest = '') => {
    const start = openSession(calculator, rest, evaluate);
    const session = nextSession(calculator, start, { type: 'text', key: field, text }, evaluate);
    expect(session.evaluation.ok).toBe(false);
    expect(session.evaluation.reading.problems[field]).toMatch(says);
    expect(session.lastGood).toBe(start.lastGood);
  });
});

it('hands k, the conductivity and the start to interphase-growth, which takes them', () => {
  const growth = calculators.get('interphase-growth') as AnyCalculator;
  const query = sendQuery(calculator, success(''), {}, calculator.sendTo![0]!);
  const { unknown, state } = queryToState(growth, query);
  expect(unknown).toEqual([]);
  const evaluation = evaluate(growth, state);
  expect(evaluation.ok).toBe(true);
  expect(evaluation.reading.values.parabolicRateConstant).toBeCloseTo(4.82896733387e-21, 30);
  expect(evaluation.reading.values.interphaseIonicConductivity).toBeCloseTo(2e-5, 15);
});
