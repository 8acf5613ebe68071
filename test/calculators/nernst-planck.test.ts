import { describe, expect, it } from 'vitest';
import { gapTransientShare } from '#physics/gap-transient-share';
import Picture from '../../src/calculators/nernst-planck/Picture.tsx';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { drawnPicture } from './drawn-picture.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions, result } = opened('nernst-planck');

describe('what nernst-planck refuses', () => {
  it.each<[query: string, field: string, says: RegExp]>([
    ['cationDiffusionCoefficient=0 cm2/s', 'cationDiffusionCoefficient', /greater than zero/],
    ['thickness=0 um', 'thickness', /greater than zero/],
    ['initialConcentration=-1 mol/L', 'initialConcentration', /greater than zero/],
    ['currentDensity=0 mA/cm2', 'currentDensity', /greater than zero/],
    ['currentDensity=1 mA', 'currentDensity', /current/],
    ['time=-1 s', 'time', /not be negative/],
    ['volumeFraction=1.2 1', 'volumeFraction', /between 0 and 1/],
    ['tortuosity=0 1', 'tortuosity', /greater than zero/],
    ['thermodynamicFactor=0 1', 'thermodynamicFactor', /greater than zero/],
    ['platedAreaSpecificResistance=-1 Ohm.cm2', 'platedAreaSpecificResistance', /not be negative/],
    ['transport=salt&transferenceNumber=1 1', 'transferenceNumber', /the cation alone/],
    ['transport=salt&transferenceNumber=-0.2 1', 'conductivity', /is needed/],
    ['mobileIons=cation&ionicConductivity=0 mS/cm', 'ionicConductivity', /greater than zero/],
    ['load=steps&steps=10,0.5;0,1', 'steps', /greater than zero/],
    ['question=transference&initialCurrent=0 uA', 'initialCurrent', /greater than zero/],
    ['question=transference&initialInterfaceResistance=300 Ohm', 'appliedVoltage', /exceed/],
    ['question=transference&currents=trace&trace=0,5;1,4', 'trace', /8/],
  ])('%s: %s', (query, field, says) => {
    const { evaluation } = openSession(calculator, query, evaluate);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
  });
});

describe('the voltage', () => {
  it('is ohmic to the share t₊ in the steady state of an ideal salt, whatever t₊', () => {
    for (const t of [0.05, 0.3, 0.7, 0.95]) {
      const query = `transport=salt&transferenceNumber=${t} 1&currentDensity=0.4 mA/cm2&time=1e6 s`;
      const { ohmicVoltage, voltage } = success(query).results;
      // An identity of the equations; the quadrature keeps about 12 digits.
      expect((ohmicVoltage?.value ?? 0) / (voltage?.value ?? 1) / t).toBeCloseTo(1, 9);
    }
  });

  it('has its pores in D and σ alike: with ε/τ the same profile stands at ε/τ of the current', () => {
    const dense = success('currentDensity=0.5 mA/cm2&time=1e6 s').results;
    const porous = success(
      'currentDensity=0.1 mA/cm2&time=1e7 s&volumeFraction=0.4 1&tortuosity=2 1',
    ).results;
    for (const key of ['voltage', 'ohmicVoltage', 'platedConcentration'] as const) {
      expect((porous[key]?.value ?? 0) / (dense[key]?.value ?? 1)).toBeCloseTo(1, 10);
    }
  });

  it('takes the current through both interfaces', () => {
    const query =
      'strippedAreaSpecificResistance=10 Ohm.cm2&platedAreaSpecificResistance=20 Ohm.cm2';
    // Hand calculation: 0.5 mA cm⁻² · 30 Ω cm².
    expect(result(query, 'interfacialVoltage')).toBeCloseTo(0.015, 14);
  });

  it('is that of a measured conductivity where one is given', () => {
    const query = 'conductivity=0.5 mS/cm&time=0 s';
    // Hand calculation: 0.5 mA cm⁻² · 80 µm / 0.5 mS cm⁻¹ before the salt has moved.
    expect(result(query, 'voltage')).toBeCloseTo(0.008, 14);
  });
});

describe('the current in steps', () => {
  // Finite volumes after Crank and Nicolson (SciPy, 2000 cells, steps of 0.05 s), good to about 1e-6.
  it.each([
    [900, 1098.31086, 901.68914],
    [1500, 592.753395, 1407.246605],
  ])('after %s s of charge, rest and discharge', (time, stripped, plated) => {
    const query = `load=steps&steps=10,0.5;10,0;10,-0.5&time=${time} s`;
    expect((result(query, 'strippedConcentration') ?? 0) / stripped).toBeCloseTo(1, 5);
    expect((result(query, 'platedConcentration') ?? 0) / plated).toBeCloseTo(1, 5);
  });

  it('empties an electrode at the time of the constant current, if it lasts that long', () => {
    const query = 'load=steps&steps=100,1.2;10,0&steps.units=min,mA/cm2&time=1 s';
    expect((result(query, 'depletionTime') ?? 0) / 306.9033065).toBeCloseTo(1, 8);
    expect(result('load=steps&steps=5,1.2;10,0&time=1 s', 'depletionTime')).toBeUndefined();
  });
});

describe('t₊ from a measured trace', () => {
  const trace = (rows: number, last: number, from = 0) =>
    Array.from({ length: rows }, (_, index) => {
      const time = from + (last * index) / (rows - 1);
      // From 50 to 12 µA in the way a gap relaxes, L²/D = 1000 s: straight against √t at first.
      const current = 12 + 38 * gapTransientShare({ fourierNumber: time / 1000 });
      return `${time},${current}`;
    }).join(';');

  it('finds both currents of a trace that is long and dense enough', () => {
    const query = `question=transference&currents=trace&trace=${trace(600, 1200)}`;
    const { initialCurrent, steadyStateCurrent, transferenceNumber } = success(query).results;
    expect((initialCurrent?.value ?? 0) / 50e-6).toBeCloseTo(1, 3);
    expect((steadyStateCurrent?.value ?? 0) / 12e-6).toBeCloseTo(1, 3);
    // Hand calculation, as in the example with two numbers; the currents are good to 1e-3.
    expect((transferenceNumber?.value ?? 0) / 0.183406).toBeCloseTo(1, 2);
    expect(cautions(query)).toBe('');
  });

  it('says that a trace was stopped too early, or began too late', () => {
    const short = `question=transference&currents=trace&trace=${trace(200, 150)}`;
    expect(cautions(short)).toMatch(/still falls/);
    const late = `question=transference&currents=trace&trace=${trace(20, 1200)}`;
    expect(cautions(late)).toMatch(/not seen/);
  });

  it.each([
    ['was stopped early', trace(200, 400)],
    ['was stopped earlier', trace(200, 250)],
    ['began late', trace(200, 1200, 1)],
  ])('holds the truth within its interval where the trace %s', (_, rows) => {
    const query = `question=transference&currents=trace&trace=${rows}&initialInterfaceResistance=60 Ohm&steadyStateInterfaceResistance=70 Ohm`;
    const [low, high] = success(query).results.transferenceNumber?.interval ?? [0, 0];
    // The currents 50 and 12 µA that the trace was made of: 0.183406113537, as in the example.
    expect(low).toBeLessThan(0.183406);
    expect(high).toBeGreaterThan(0.183406);
  });

  it('is less certain the earlier the trace ends', () => {
    const error = (last: number) =>
      success(`question=transference&currents=trace&trace=${trace(200, last)}`).results
        .steadyStateCurrent?.uncertainty ?? 0;
    expect(error(250)).toBeGreaterThan(2 * error(500));
  });

  it('refuses a current that rises', () => {
    const rising = Array.from({ length: 20 }, (_, index) => `${index},${10 + index}`).join(';');
    const { evaluation } = openSession(
      calculator,
      `question=transference&currents=trace&trace=${rising}`,
      evaluate,
    );
    expect(evaluation.reading.problems.trace).toMatch(/does not fall/);
  });
});

describe('what is said beside the numbers', () => {
  it.each<[query: string, says: RegExp]>([
    ['currentDensity=1.2 mA/cm2&time=400 s', /no salt left after 307\ss/],
    ['time=60 s', /still moves/],
    ['diffusionCoefficient=3e-3 cm2/s&transport=salt', /square metres/],
    ['initialConcentration=1000 mol/L', /mol m⁻³/],
    ['tortuosity=0.5 1&volumeFraction=0.5 1', /below one is a slip/],
    ['volumeFraction=0.4 1', /only one of the two/],
    ['transport=salt&transferenceNumber=0.95 1', /t₋/],
    ['transport=salt&transferenceNumber=-0.1 1&conductivity=0.2 mS/cm', /negative t₊/],
    ['initialConcentration=1e-12 mol/L', /Debye/],
    ['question=transference&appliedVoltage=100 mV', /small voltages/],
  ])('%s', (query, says) => expect(cautions(query)).toMatch(says));

  it('gives no time and no limit to a single-ion conductor', () => {
    const { results } = success('mobileIons=cation');
    expect(Object.keys(results).sort()).toEqual(['ohmicVoltage', 'voltage']);
  });

  it('shows no voltage at a time at which the salt is gone', () => {
    const { results } = success('currentDensity=2 mA/cm2&time=600 s');
    expect(results.voltage).toBeUndefined();
    expect(results.platedConcentration).toBeUndefined();
    expect(results.depletionTime?.value).toBeGreaterThan(0);
  });
});

const draw = (query: string) => drawnPicture(calculator, Picture, query);

describe('the pictures and the working', () => {
  it.each([
    ['', 'less than 10⁻¹²'],
    ['currentDensity=2 mA/cm2&time=600 s', 'Sand’s time'],
    ['load=steps', 'less than 10⁻¹²'],
    ['mobileIons=cation', 'straight line'],
  ])('of “%s” say so', (query, says) => {
    const drawn = draw(query);
    expect(drawn).toContain(says);
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('end with the voltage and its parts', () => {
    const lines = workingLines(calculator, success('time=1e6 s'), {}).map(({ plain }) => plain);
    expect(lines.at(-1)).toMatch(/65\.90 mV$/);
  });
});

describe('one pulse', () => {
  const pulse = 'load=pulse&currentDensity=0.5 mA/cm2&pulseTime=10 min';

  it('is a table of one row', () => {
    for (const time of [300, 700, 5000]) {
      const row = `load=steps&steps=10,0.5&time=${time} s`;
      const [one, other] = [`${pulse}&time=${time} s`, row].map((query) =>
        result(query, 'platedConcentration'),
      );
      expect(one).toBeCloseTo(other as number, 9);
    }
    expect(result(`${pulse}&time=1e6 s`, 'voltage')).toBeCloseTo(0, 12);
  });

  it('uses the salt up only if it is long enough', () => {
    // 306.9033065 s is the exact time of the gap at 1.2 mA cm⁻² (mpmath).
    const long = 'load=pulse&currentDensity=1.2 mA/cm2&pulseTime=400 s&time=1 s';
    expect((result(long, 'depletionTime') ?? 0) / 306.9033065).toBeCloseTo(1, 9);
    expect(result(long.replace('400', '300'), 'depletionTime')).toBeUndefined();
  });

  it('has a length', () => {
    const { evaluation } = openSession(calculator, 'load=pulse&pulseTime=0 s', evaluate);
    expect(evaluation.reading.problems.pulseTime).toMatch(/greater than zero/);
  });
});

describe('the verdict', () => {
  it.each([
    ['currentDensity=0.5 mA/cm2', 'below', /steady state exists/],
    ['currentDensity=1.2 mA/cm2', 'above', /no salt left after/],
    ['mobileIons=cation', 'none', /no limit: single-ion/],
    ['mobileIons=cation&load=pulse', 'none', /no limit: single-ion/],
    ['mobileIons=cation&load=steps', 'none', /no limit: single-ion/],
    ['load=steps&steps=5,1.2;10,0', 'above', /ends before the salt is gone/],
    ['load=steps&steps=5,0.2;10,-0.3', 'below', /however long/],
  ])('of %s is %s', (query, verdict, says) => {
    expect(draw(query)).toContain(`data-verdict="${verdict}"`);
    expect(draw(query)).toMatch(says);
  });
});

it('lets the voltage of a single-ion conductor follow the current at once', () => {
  const steps =
    'mobileIons=cation&ionicConductivity=0.3 mS/cm&load=steps&steps=10,0.5;10,0;10,-0.3';
  // Hand calculation: j · 80 µm / 0.3 mS cm⁻¹.
  expect(result(`${steps}&time=5 min`, 'voltage')).toBeCloseTo(13.3333333333e-3, 12);
  expect(result(`${steps}&time=15 min`, 'voltage')).toBe(0);
  expect(result(`${steps}&time=25 min`, 'voltage')).toBeCloseTo(-8e-3, 12);
  expect(result(`${steps}&time=25 min`, 'currentAtTime')).toBeCloseTo(-3, 12);
  const lines = workingLines(calculator, success(`${steps}&time=25 min`), {});
  expect(lines.map(({ plain }) => plain).join(' ')).toMatch(/−8\.\d* mV/);
});
