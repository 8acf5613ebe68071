import { describe, expect, it } from 'vitest';
import { standardErrors } from '#statistics/fitted-curve';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { compareLaws } from '../../src/calculators/interphase-fit/compare-laws.ts';
import type { Values } from '../../src/calculators/interphase-fit/compute.ts';
import type { ComputeContext } from '../../src/kit/model/definition.ts';
import { close, fitOf, growth } from './fitted-growth.ts';

const { success } = growth;

describe('a law on its edge has the errors of the simpler one', () => {
  it('Deal–Grove those of the parabola: q = b², u(q) = 2b u(b)', () => {
    const fit = fitOf('', 'deal-grove');
    // b and the errors of a and b in 40 digits, as in the table of the parabola.
    const [a, p, q] = standardErrors({ fit })!;
    close(a, 0.155547189435996, 1e-9);
    expect(p).toBe(0);
    close(q, 2 * 2.94824374856696 * 0.014772205883503, 1e-9);
  });

  const logarithmic =
    'data=2,21.579;5,25.128;10,27.208;20,29.187;50,31.436;100,33.616;200,35.795;500,38.944';

  it('the logarithm has none of its time constant', () => {
    expect(standardErrors({ fit: fitOf(logarithmic, 'free-logarithmic') })?.[2]).toBe(0);
  });

  it('the power has those of a line against t^0.01 (mpmath, 30 digits)', () => {
    const fit = fitOf(logarithmic, 'power');
    // The powers differ by per cents: two digits of the intercept are lost.
    close(fit.coefficients[0], -272.2865608647671, 1e-9);
    close(fit.coefficients[1], 292.3276521537086, 1e-9);
    const [a, b, n] = standardErrors({ fit })!;
    close(a, 6.905358507910461, 1e-8);
    close(b, 6.668833737057056, 1e-8);
    expect(n).toBe(0);
  });
});

describe('what goes with the slope and the start', () => {
  it('k is not below zero, though the slope may be', () => {
    // numpy: b = 0.7 ± 1.34, with 3 degrees of freedom from −3.57 on.
    const { slope, parabolicRateConstant } = success(
      'data=1,20;4,26;9,18;16,27;25,23&interphaseIonicConductivity=2e-7 S/cm',
    ).results;
    close((slope?.interval?.[0] ?? 0) * 1e4 * 60, -3.565744506320674, 1e-9);
    expect(parabolicRateConstant?.interval?.[0]).toBe(0);
    expect(parabolicRateConstant?.value).toBeGreaterThan(0);
  });

  it('a start below zero is one per area as well, with its error and interval', () => {
    const data = '4,1;9,3;16,5.1;25,7';
    const { initialResistance, initialAreaSpecificResistance } = success(
      `observable=resistance&data=${data}&electrodeArea=0.5 cm2`,
    ).results;
    // numpy: −3.01 + 2.01 √t.
    close(initialResistance?.value, -3.01, 1e-11);
    // Half a square centimetre of −3.01 Ω.
    close(initialAreaSpecificResistance?.value, -3.01 * 0.5e-4, 1e-11);
    close(
      initialAreaSpecificResistance?.uncertainty,
      initialResistance!.uncertainty! * 0.5e-4,
      1e-9,
    );
    initialResistance!.interval!.forEach((end, index) =>
      close(initialAreaSpecificResistance?.interval?.[index], end * 0.5e-4, 1e-9),
    );
  });

  it.each([
    [
      'interphaseIonicConductivity',
      'data=1,9;4,7;9,6;16,4&interphaseIonicConductivity=-1e-7',
      /greater than zero/,
    ],
    ['data', 'data=1,9;4,9;9,9', /all the same/],
    ['data', 'data=1,9;4,9', /2 different times only/],
  ])('refuses at %s: %s', (field, query, says) => {
    expect(() => success(query)).toThrow();
    expect(growth.problems(query)[field]).toMatch(says);
  });
});

describe('the laws in comparison', () => {
  const values: Values = {
    data: [2, 5, 10, 20].map((hours) => ({
      time: 3600 * hours,
      value: 1e-3 * Math.log(3 + hours),
    })),
    observable: 'areaSpecificResistance',
    models: 'simple',
    timeConstant: 3600,
    law: 'parabolic',
    predictAt: 7200,
  };

  /** What a page keeps between two calculations from the same rows. */
  function context() {
    const kept = new Map<string, unknown>();
    const said: string[] = [];
    const shared: ComputeContext = {
      cache: {
        derived: <Result>(_: object, name: string, make: () => Result) => {
          if (!kept.has(name)) kept.set(name, make());
          return kept.get(name) as Result;
        },
      } as ComputeContext['cache'],
      signal: new AbortController().signal,
      progress: (text: string) => said.push(text),
      solve: nonlinearRegression,
    } as ComputeContext;
    return { shared, said };
  }

  it('are fitted anew when the time constant of the logarithm changes', () => {
    const { shared, said } = context();
    const squares = (timeConstant: number) =>
      compareLaws({ ...values, timeConstant }, shared).fits.find(({ id }) => id === 'logarithmic')!
        .residualSumOfSquares;
    expect(squares(3600)).toBeGreaterThan(1e-4);
    // ln(3 + t) is ln 3 + ln(1 + t/3).
    expect(squares(3 * 3600)).toBeLessThan(1e-20);
    expect(said[0]).toMatch(/\(1 of 3\)/);
    expect(said[2]).toMatch(/\(3 of 3\)/);
  });

  it('are those that leave a spare time: three times are enough for a line', () => {
    const three = { ...values, models: 'all' as const, data: values.data.slice(0, 3) };
    const { fits, missing } = compareLaws(three, context().shared);
    expect(fits.map(({ id }) => id)).toEqual(['parabolic', 'linear', 'logarithmic']);
    expect(missing.map(({ reason }) => reason)).toEqual(Array(3).fill('needs 4 times'));
  });
});
