import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import Picture from '../../src/calculators/interphase-growth/Picture.tsx';
import type { LawId } from '../../src/calculators/interphase-growth/rates.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { sendQuery } from '../../src/kit/model/send.ts';
import { drawnPicture } from './drawn-picture.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions } = opened('interphase-growth');

const laws: LawId[] = ['parabolic', 'linear', 'deal-grove', 'logarithmic'];

function result(query: string, output: string): number {
  return success(query).results[output]?.value ?? Number.NaN;
}

describe('what interphase-growth refuses', () => {
  it.each<[query: string, field: string, says: RegExp]>([
    ['parabolicRateConstant=0 nm2/h', 'parabolicRateConstant', /greater than zero/],
    ['parabolicRateConstant=-1 nm2/h', 'parabolicRateConstant', /greater than zero/],
    ['parabolicRateConstant=1 nm/h', 'parabolicRateConstant', /speed/],
    ['parabolicRateConstant=', 'parabolicRateConstant', /empty|needs|give|type/i],
    ['interphaseIonicConductivity=0 S/cm', 'interphaseIonicConductivity', /greater than zero/],
    ['initialThickness=-1 nm', 'initialThickness', /not be negative/],
    ['time=-1 h', 'time', /not be negative/],
    ['time=forever', 'time', /number/],
    ['time=1e999 h', 'time', /large|range|finite|big/i],
    ['initialAreaSpecificResistance=-1 Ohm.cm2', 'initialAreaSpecificResistance', /negative/],
    ['molarVolume=0 cm3/mol', 'molarVolume', /greater than zero/],
    ['lithiumPerFormula=0 1', 'lithiumPerFormula', /greater than zero/],
    ['law=cubic', 'law', /parabolic, linear/],
    ['rate=guessed', 'rate', /given, wagner/],
    ['law=linear&linearRateConstant=0 nm/h', 'linearRateConstant', /greater than zero/],
    ['law=deal-grove&linearRateConstant=0 nm/h', 'linearRateConstant', /greater than zero/],
    ['law=logarithmic&logarithmicRate=0 nm', 'logarithmicRate', /greater than zero/],
    ['law=logarithmic&timeConstant=0 h', 'timeConstant', /greater than zero/],
    ['rate=wagner&potentialBeyondWindow=0 V', 'potentialBeyondWindow', /greater than zero/],
    [
      'rate=wagner&interphaseElectronicConductivity=-1e-13 S/cm',
      'interphaseElectronicConductivity',
      /greater than zero/,
    ],
    ['temperature=-300 Cel', 'temperature', /absolute zero/],
    ['referenceTemperature=0 K', 'referenceTemperature', /absolute zero/],
  ])('%s', (query, field, says) => {
    const { evaluation, lastGood } = openSession(calculator, query);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
    expect(lastGood).toBeUndefined();
  });

  it.each([
    ['below what does not grow', 'areaSpecificResistanceLimit=5 Ohm.cm2'],
    ['below what is there at the start', 'initialThickness=200 nm'],
  ])('a limit %s, at the field of the limit', (_, query) => {
    const { problems } = openSession(calculator, query).evaluation.reading;
    expect(problems.areaSpecificResistanceLimit).toMatch(/must not be below/);
  });

  it('a rate beyond all numbers, at a field that can be seen', () => {
    const tiny =
      'rate=wagner&interphaseElectronicConductivity=1e-300 S/cm&potentialBeyondWindow=1e-30 V';
    expect(openSession(calculator, tiny).evaluation.reading.problems.rate).toMatch(/powers of ten/);
    const steep = 'rateActivationEnergy=1e9 eV&temperature=400 K';
    const { problems } = openSession(calculator, steep).evaluation.reading;
    expect(problems.rateActivationEnergy).toMatch(/too large or too small/);
  });

  it('nothing of a field it does not ask for', () => {
    const query = 'law=linear&parabolicRateConstant=0 nm2/h&timeConstant=-3 h&rate=guessed';
    expect(result(query, 'interphaseThickness')).toBeCloseTo(720e-9, 18);
  });
});

describe('the outputs', () => {
  it('leave out what a law does not have', () => {
    const found = (law: string) => Object.keys(success(`law=${law}`).results);
    expect(found('linear')).not.toContain('parabolicRateConstant');
    expect(found('parabolic')).not.toContain('crossoverTime');
    expect(found('deal-grove')).toContain('crossoverTime');
    expect(Object.keys(success('areaSpecificResistanceLimit=').results)).not.toContain(
      'timeToLimit',
    );
  });

  it.each(laws)('reach the limit at the time they say: %s', (law) => {
    const limit = 60;
    const time = result(`law=${law}&areaSpecificResistanceLimit=${limit} Ohm.cm2`, 'timeToLimit');
    const reached = result(`law=${law}&time=${time} s`, 'areaSpecificResistance');
    // The exponential of the logarithmic law spends a few digits.
    expect(Math.abs(reached / (limit * 1e-4) - 1)).toBeLessThan(1e-12);
  });

  it('give no time where none can be written down, and say so', () => {
    const query = 'law=logarithmic&logarithmicRate=0.01 nm';
    expect(success(query).results.timeToLimit).toBeUndefined();
    expect(cautions(query)).toMatch(/no time that could be written down/);
  });

  it('bind lithium by Faraday’s law', () => {
    // 100 nm · 6 · F / 30 cm³/mol = 1929.70664247 C/m², by hand.
    const query = 'initialThickness=100 nm&time=0 h&areaSpecificResistanceLimit=';
    expect(result(query, 'lithiumConsumed')).toBeCloseTo(1929.70664247, 7);
    expect(result(query, 'interphaseThickness')).toBe(100e-9);
  });

  it('carry every law to another temperature by the same factor', () => {
    // exp[−(50 000/R)(1/333.15 − 1/298.15)] = 8.32274049063, by hand.
    const heat = 'rateActivationEnergy=50 kJ/mol&temperature=60 Cel&referenceTemperature=25 Cel';
    const factor = 8.32274049063;
    for (const law of ['linear', 'deal-grove', 'parabolic', 'logarithmic']) {
      const hot = result(`law=${law}&${heat}&time=100 h`, 'interphaseThickness');
      const later = result(`law=${law}&time=${100 * factor} h`, 'interphaseThickness');
      // Constants times a factor are the same as time times the factor.
      expect(Math.abs(hot / later - 1)).toBeLessThan(1e-11);
    }
  });
});

describe('cautions', () => {
  it.each<[query: string, says: RegExp]>([
    ['temperature=60 Cel', /without an activation energy/],
    ['temperature=60 Cel&rateActivationEnergy=0.5 eV', /Only the rate is carried/],
    ['parabolicRateConstant=1e-10 cm2/s', /more than 10 µm/],
    ['parabolicRateConstant=1e-12 cm2/s', /more than 5 mA h/],
    ['time=0.01 s', /not one unit cell/],
    ['rate=wagner&interphaseElectronicConductivity=1e-6 S/cm', /faster carrier/],
    ['rate=wagner&potentialBeyondWindow=500 V', /millivolts/],
    ['areaSpecificResistanceLimit=5000 Ohm.cm2', /ten times the time/],
  ])('%s', (query, says) => expect(cautions(query)).toMatch(says));

  it('stay silent for the initial state', () => expect(cautions('')).toBe(''));
});

const magnitude = (lower: number, upper: number) =>
  fc.double({ min: lower, max: upper, noNaN: true }).map((exponent) => 10 ** exponent);

describe('the picture', () => {
  const drawn = (query: string) => drawnPicture(calculator, Picture, query);

  it.each(laws)('draws the %s law with its rivals, a slider in words and a table', (law) => {
    const markup = drawn(`law=${law}`);
    expect(markup.match(/<svg/g)).toHaveLength(3);
    expect(markup).toMatch(/type="range"[^>]*aria-valuetext="after 1000/);
    expect(markup).toContain('The growth as a table');
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('draws a layer of no age', () => {
    expect(drawn('time=0 h&initialThickness=5 nm')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('never fails, whatever the numbers', () => {
    const any = fc.oneof(fc.constant(0), magnitude(-300, 300));
    let pictures = 0;
    fc.assert(
      fc.property(fc.constantFrom(...laws), any, any, any, any, (law, time, k, x0, sigma) => {
        // As an address carries them: a bare plus sign in a power of ten would be a blank.
        const query = new URLSearchParams({
          law,
          time: `${time} h`,
          parabolicRateConstant: `${k} m2/s`,
          linearRateConstant: `${k} m/s`,
          logarithmicRate: `${k} m`,
          initialThickness: `${x0} m`,
          interphaseIonicConductivity: `${sigma} S/m`,
          areaSpecificResistanceLimit: '',
        }).toString();
        if (!openSession(calculator, query).evaluation.ok) return;
        pictures += 1;
        expect(drawn(query)).not.toMatch(/NaN/);
      }),
      { numRuns: 300 },
    );
    // Zeros and products beyond double precision are refused; the others, a fifth or more, are drawn.
    expect(pictures).toBeGreaterThan(20);
  });
});

describe('the working', () => {
  it('writes temperatures in kelvin into a formula, and the result of each step behind it', () => {
    const query =
      'parabolicRateConstant=3.6 nm2/h&rateActivationEnergy=50 kJ/mol&temperature=60 Cel';
    const lines = workingLines(
      calculator,
      success(query),
      initialState(calculator).outputUnits,
    ).map(({ plain }) => plain);
    const rate = lines.find((line) => line.startsWith('k = k × exp')) ?? '';
    expect(rate).toContain('1 / (333.15 K)');
    expect(rate).toMatch(/= 29\.96\snm²\sh⁻¹$/);
    expect(lines).toContain('T = 60 °C');
  });
});

describe('what it hands on', () => {
  it.each(calculator.sendTo?.filter(({ calculator: id }) => calculators.has(id)) ?? [])(
    '$calculator opens without a complaint',
    (send) => {
      const query = sendQuery(calculator, success(''), {}, send);
      const next = openSession(calculators.get(send.calculator) as AnyCalculator, query, evaluate);
      expect(next.unknown).toEqual([]);
      expect(next.evaluation.reading.problems).toEqual({});
    },
  );
});
