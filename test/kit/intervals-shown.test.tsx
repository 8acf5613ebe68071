import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { drawnResults } from './drawn-results.tsx';

function shown(id: string, query: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state } = queryToState(calculator, query);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const markup = drawnResults(calculator, evaluation, state).replaceAll('\u00a0', ' ');
  const data = (name: string) => {
    const tag = new RegExp(`<data[^>]*data-quantity="${name}"[^>]*>`).exec(markup)?.[0] ?? '';
    return (attribute: string) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1];
  };
  return { markup, data, results: evaluation.results };
}

const count = (text: string, part: string) => text.split(part).length - 1;

const line = 'data=25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3;85,2.36e-3';

describe('intervals in the page', () => {
  it('stand at the result as data of full precision, that of one more measurement under its name', () => {
    const { data, results } = shown('arrhenius', line);
    const { interval, predictionInterval } = results.predictedConductivity ?? {};
    const read = data('predictedConductivity');
    expect([read('data-lower'), read('data-upper')].map(Number)).toEqual(interval);
    expect([read('data-prediction-lower'), read('data-prediction-upper')].map(Number)).toEqual(
      predictionInterval,
    );
    // By hand, S/m, as in arrhenius.test.ts.
    expect(Number(read('data-lower'))).toBeCloseTo(0.1106062442042, 12);
    expect(Number(read('data-prediction-upper'))).toBeCloseTo(0.1146001787893, 12);
    expect(data('activationEnergy')('data-prediction-lower')).toBeUndefined();
    expect(data('coefficientOfDetermination')('data-lower')).toBeUndefined();
  });

  it('stand at every calculator whose inputs are uncertain', () => {
    const { data } = shown('conductivity', '');
    const read = data('ionicConductivity');
    const [value, uncertainty] = [read('value'), read('data-uncertainty')].map(Number);
    // Student's t without end of degrees of freedom.
    const half = 1.959963984540054 * (uncertainty ?? 0);
    expect(Number(read('data-lower')) / ((value ?? 0) - half)).toBeCloseTo(1, 11);
    expect(Number(read('data-upper')) / ((value ?? 0) + half)).toBeCloseTo(1, 11);
  });

  it('say once what they rest on, and again only where that differs', () => {
    const same = shown('arrhenius', line).markup;
    expect(count(same, '(k = 3.18, 3 degrees of freedom)')).toBe(1);
    expect(count(same, 'degrees of freedom')).toBe(1);
    const apart = shown('arrhenius', `${line}&predictAt=37±1.5 Cel`).markup;
    expect(count(apart, '(k = 3.18, 3 degrees of freedom)')).toBe(1);
    expect(count(apart, '(k = 1.96)')).toBe(1);
    const three = shown('arrhenius', 'data=25,3.1e-4;45,6.9e-4;65,1.29e-3').markup;
    expect(three).toContain('(k = 12.7, 1 degree of freedom)');
  });

  it('give way, where what rules a value has no ±, to a sentence that says what its error leaves out', () => {
    const markup = (query: string) =>
      shown('interphase-fit', query)
        .markup.replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s/g, ' ');
    const without = markup('');
    // k = 4.82896733387e-21 m²/s (numpy) is 17.38 nm²/h; the conductivity that makes it has one digit.
    expect(without).toMatch(/\D17 nm² h⁻¹/);
    expect(without).toContain(
      '± 0.17 nm² h⁻¹ is not the whole error: it leaves out that of the ionic conductivity of the interphase σi',
    );
    // What rests on the resistances alone says what its interval rests on: eight points, two coefficients.
    expect(without).toMatch(/Ω² cm⁴ h⁻¹.*\(k = 2\.45, 6 degrees of freedom\)/);
    const stated = markup('interphaseIonicConductivity=2e-7±2e-8 S/cm');
    // Twice the tenth of the conductivity: 0.2 · 17.38.
    expect(stated).toContain('17.4 ± 3.5 nm² h⁻¹');
    expect(stated).not.toContain('is not the whole error');
    expect(markup('observable=thickness')).not.toContain('is not the whole error');
  });

  it('are not made of rounding: points on a line show no scatter', () => {
    const growth = 'data=0,10;1,13;4,16;9,19;16,22&models=simple&law=parabolic';
    const { markup, data } = shown('interphase-fit', `${growth}&interphaseIonicConductivity=`);
    expect(count(markup, 'no scatter: the points lie on the curve')).toBe(4);
    expect(markup).not.toContain('±');
    expect(data('prediction')('data-uncertainty')).toBeUndefined();
    expect(data('prediction')('data-lower')).toBeUndefined();
  });

  it('nor where a search ends a rounding beside the points', () => {
    // 10 + 3 t^0.37, to all digits of a double.
    const times = [0, 1, 2, 5, 10, 30, 100, 300, 700];
    const rows = times.map((time) => `${time},${10 + 3 * time ** 0.37}`).join(';');
    const { data, results } = shown('interphase-fit', `law=power&data=${rows}`);
    expect(results.prediction?.uncertainty).toBe(0);
    expect(results.prediction?.interval).toBeUndefined();
    expect(data('prediction')('data-uncertainty')).toBeUndefined();
  });

  it('hold what was stated where the points themselves show no scatter', () => {
    const growth = 'data=0,10;1,13;4,16;9,19;16,22&models=simple&law=parabolic';
    const { markup, results } = shown('interphase-fit', `${growth}&predictAt=100±10 h`);
    const { value = 0, uncertainty = 0, interval } = results.prediction ?? {};
    // By hand: 40 Ω cm², and 3/(2·10) · 10 = 1.5 of the time.
    expect(value).toBeCloseTo(40e-4, 14);
    expect(uncertainty).toBeCloseTo(1.5e-4, 12);
    expect(interval?.[1]).toBeCloseTo(40e-4 + 1.959963984540054 * 1.5e-4, 12);
    expect(markup).toContain('(k = 1.96)');
  });
});
