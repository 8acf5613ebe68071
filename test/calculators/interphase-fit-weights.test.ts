import { describe, expect, it } from 'vitest';
import { standardErrors } from '#statistics/fitted-curve';
import { predictorOf } from '../../src/calculators/interphase-fit/fit-law.ts';
import { lawById, type LawId } from '../../src/calculators/interphase-fit/laws.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { close, fitOf as fitAt, growth } from './fitted-growth.ts';

const { calculator, success } = growth;

const measured =
  '2,31.4±0.4;5,34.1±0.4;10,36.6±0.5;20,40.9±0.5;50,48.1±0.6;100,56.9±0.7;200,69.6±0.9;500,93.1±1.2';

const fitOf = (data: string, id: LawId) => fitAt(`data=${data}`, id);

describe('rows weighted by their stated uncertainties', () => {
  // Weighted least squares with numpy in double precision, errors scaled by χ²/ν; Ω cm² and h.
  it('gives the parabola, its errors and its criterion', () => {
    const fit = fitOf(measured, 'parabolic');
    close(fit.coefficients[0], 27.37525881579195, 1e-9);
    close(fit.coefficients[1], 2.9573395178657527, 1e-9);
    close(standardErrors({ fit })?.[0], 0.1183269900985168, 1e-9);
    close(standardErrors({ fit })?.[1], 0.018615841628661284, 1e-9);
    close(fit.residualSumOfSquares, 1.0699872164716564, 1e-9);
    close(fit.criterion, -4.094358724001125, 1e-9);
  });

  it('predicts with the error of the curve, and with that of one more typical measurement', () => {
    const { curve } = fitOf(measured, 'parabolic');
    const { value, standardError, predictionInterval } = predictorOf(
      lawById('parabolic', 3600),
      curve,
    )(1000 * 3600);
    // 1 Ω m² is 10⁴ Ω cm².
    close(value * 1e4, 120.89454572459191, 1e-9);
    close((standardError ?? 0) * 1e4, 0.5088066649402914, 1e-9);
    const [low = 0, high = 0] = predictionInterval ?? [];
    close(((high - low) / 2) * 1e4, 1.365111345150877, 1e-9);
  });

  it.each([
    ['linear', 525.693867058801],
    ['logarithmic', 553.7253679615676],
  ] as const)('%s: χ² %d', (id, chiSquared) => {
    close(fitOf(measured, id).residualSumOfSquares, chiSquared, 1e-9);
  });

  const withLinearStart =
    '1,20.5±0.2;2,21.1±0.2;5,22.4±0.2;10,24.6±0.3;20,28.0±0.3;50,36.1±0.4;100,45.2±0.5;200,58.4±0.6;500,86.0±0.9';

  // SciPy's curve_fit, tolerances 1e-14: an iterative fit, known to some 1e-7 of each coefficient.
  it.each([
    ['power', measured, [27.1397782252, 3.0878169540471, 0.4929666341973], 0.927895506856835],
    ['free-logarithmic', measured, [31.60956617158, 25.8215504025, 55.653427996], 26.4547352269462],
    ['deal-grove', withLinearStart, [19.93571923724, 9.7756203059, 11.2831110282], 1.0142602034123],
  ] as const)(
    '%s: coefficients and χ² of an independent fit',
    (id, data, coefficients, squares) => {
      const fit = fitOf(data, id);
      coefficients.forEach((expected, index) => close(fit.coefficients[index], expected, 1e-6));
      close(fit.residualSumOfSquares, squares, 1e-9);
    },
  );

  it('has the errors of an independent fit where a law is searched for', () => {
    const errors = standardErrors({ fit: fitOf(withLinearStart, 'deal-grove') });
    // curve_fit takes its derivatives by differences, good to about 1e-6.
    close(errors?.[1], 0.4271751497238276, 1e-5);
    close(errors?.[2], 0.17408851475851997, 1e-5);
  });

  it('is the same fit when all uncertainties are equal or not stated', () => {
    const equal = fitOf('2,31.4±3;5,34.1±3;10,36.6±3;20,40.9±3;50,48.1±3;100,56.9±3', 'parabolic');
    const bare = fitOf('2,31.4;5,34.1;10,36.6;20,40.9;50,48.1;100,56.9', 'parabolic');
    close(equal.coefficients[1], bare.coefficients[1]!, 1e-12);
    close(standardErrors({ fit: equal })?.[1], standardErrors({ fit: bare })![1]!, 1e-12);
    close(equal.curve.scatter, bare.curve.scatter, 1e-12);
  });

  it('shows a working whose slope is the weighted one', () => {
    const steps = workingLines(calculator, success(`data=${measured}`), {});
    expect(JSON.stringify(steps)).toMatch(/weighted by 1\/u²/);
    expect(JSON.stringify(steps)).toMatch(/2\.957/);
  });
});

describe('what stated uncertainties bring with them', () => {
  it('keeps them in the address', () => {
    const { state } = queryToState(calculator, `data=${measured}`);
    expect(stateToQuery(calculator, state).get('data')).toBe(measured);
  });

  it('takes them for every row or for none', () => {
    const { state } = queryToState(calculator, 'data=2,31.4±0.4;5,34.1;10,36.6;20,40.9');
    const { ok, reading } = evaluate(calculator, state);
    expect(ok).toBe(false);
    expect(reading.problems.data).toMatch(/row 2 has none/);
  });

  it.each(['2,31.4±0', '2,31.4±-1', '2,31.4±x', '2±1,31.4'])('refuses %s', (row) => {
    const { state } = queryToState(calculator, `data=${row};5,34.1±1;10,36.6±1;20,40.9±1`);
    const { ok, reading } = evaluate(calculator, state);
    expect(ok).toBe(false);
    expect(reading.problems.data).toMatch(/^Row 1/);
  });

  it('says when the points scatter more, or less, than was stated', () => {
    const data = (uncertainty: number) =>
      [31.4, 35.5, 35.2, 42.1, 47.3, 58.2, 68.4, 93.1]
        .map(
          (value, index) => `${[2, 5, 10, 20, 50, 100, 200, 500][index]},${value}±${uncertainty}`,
        )
        .join(';');
    expect(growth.cautions(`data=${data(0.1)}`)).toMatch(/scatter \d+ times as far/);
    expect(growth.cautions(`data=${data(1)}`)).not.toMatch(/scatter/);
    expect(growth.cautions(`data=${data(30)}`)).toMatch(/closer to the fit/);
  });
});
