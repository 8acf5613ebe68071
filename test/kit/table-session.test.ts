import { describe, expect, it } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { calculators, firstSolutions } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { evaluateOrDefer, evaluateOrLeave, running, stopped } from '../../src/kit/run/deferred.ts';
import { rememberingSolver, repeatingSolver, type Solution } from '../../src/kit/run/solutions.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import * as arrheniusLater from '../../src/calculators/arrhenius/later.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;
const fit = calculators.get('interphase-fit') as AnyCalculator;

/** What only a search says of itself. */
const ofSearch = [
  'standardErrors',
  'absoluteStandardErrors',
  'onBound',
  'starts',
  'agreeingStarts',
];

/** As plain data, without the last digits of numbers: residuals are summed in another order. */
function rounded(evaluation: unknown): unknown {
  return JSON.parse(
    JSON.stringify(evaluation, (key, value: unknown) => {
      if (ofSearch.includes(key)) return undefined;
      return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
    }),
  );
}

const long = Array.from({ length: 400 }, (_, row) => `${row},${(row + 1) * 1e-6}`).join(';');

describe('a session with a table', () => {
  it('takes rows and units in one step', () => {
    const session = nextSession(arrhenius, openSession(arrhenius, ''), {
      type: 'table',
      key: 'data',
      text: '300,1e-3;320,2e-3',
      units: 'K,S/cm,%',
    });
    expect(session.evaluation.ok).toBe(true);
    const query = stateToQuery(arrhenius, session.state);
    expect(query.get('data')).toBe('300,1e-3;320,2e-3');
    expect(query.get('data.units')).toBe('K,S/cm,%');
  });

  it('marks the cells at fault and keeps the last good result', () => {
    const start = openSession(arrhenius, '');
    const session = nextSession(arrhenius, start, { type: 'text', key: 'data', text: '25,x;40,' });
    expect(session.evaluation.reading.cells.data?.map(({ row, column }) => [row, column])).toEqual([
      [1, 'conductivity'],
      [2, 'conductivity'],
    ]);
    expect(session.lastGood).toBe(start.lastGood);
  });

  it('reads an address that leaves the units of later columns out', () => {
    const { state } = queryToState(arrhenius, 'data=298,1e-3;320,2e-3,5&data.units=K,S/cm');
    const evaluation = evaluate(
      arrhenius,
      queryToState(arrhenius, 'data=298,1e-3,5;320,2e-3,5&data.units=K,S/cm').state,
    );
    expect(evaluation.ok).toBe(true);
    expect(state.units.data).toBe('K,S/cm');
  });
});

describe('a calculation that runs elsewhere', () => {
  const heavy = nextSession(
    arrhenius,
    openSession(arrhenius, ''),
    { type: 'text', key: 'data', text: long },
    evaluateOrDefer,
  );

  it('begins where a table is long, and nowhere else', () => {
    expect(arrhenius.heavy?.(heavy.state)).toBe(true);
    expect(arrhenius.heavy?.(openSession(arrhenius, '').state)).toBe(false);
    expect(heavy.evaluation).toBe(running);
    expect(heavy.lastGood?.ok).toBe(true);
  });

  it('ends with its own state only', () => {
    const evaluation = evaluate(arrhenius, heavy.state);
    const done = nextSession(arrhenius, heavy, {
      type: 'evaluated',
      state: heavy.state,
      evaluation,
    });
    expect(done.evaluation).toBe(evaluation);
    expect(done.lastGood).toBe(evaluation);
    const late = { type: 'evaluated' as const, state: { ...heavy.state }, evaluation };
    expect(nextSession(arrhenius, heavy, late)).toBe(heavy);
  });

  it('can be stopped and begun again', () => {
    const end = nextSession(arrhenius, heavy, {
      type: 'evaluated',
      state: heavy.state,
      evaluation: stopped,
    });
    expect(end.evaluation).toBe(stopped);
    const again = nextSession(arrhenius, end, { type: 'again' }, evaluateOrDefer);
    expect(again.evaluation).toBe(running);
    expect(again.state).toEqual(heavy.state);
  });

  it('tells what it is about', () => {
    const stages: string[] = [];
    evaluate(fit, queryToState(fit, '').state, {
      progress: (stage) => void stages.push(stage),
      asPlainData: true,
    });
    expect(stages.length).toBeGreaterThan(3);
    expect(stages[0]).toMatch(/fitting the parabolic law \(1 of 6\)/);
  });

  it('ends between two laws when nobody waits for it any more', () => {
    const controller = new AbortController();
    const stages: string[] = [];
    const progress = (stage: string) => {
      stages.push(stage);
      controller.abort();
    };
    const { signal } = controller;
    const run = () =>
      evaluate(fit, queryToState(fit, '').state, { progress, signal, asPlainData: true });
    expect(run).toThrow(/aborted/);
    expect(stages).toHaveLength(1);
  });

  it('has made its details when it ends; on the page they wait until they are asked for, once', () => {
    let made = 0;
    const details = () => ({ made: (made += 1) });
    const calculator = { ...fit, compute: () => ({ slope: 1, details }) };
    const { state } = queryToState(fit, '');
    const evaluation = evaluate(calculator, state) as Success;
    expect(made).toBe(0);
    expect(evaluation.details).toEqual({ made: 1 });
    expect(evaluation.details).toEqual({ made: 1 });
    evaluate(calculator, state, { asPlainData: true });
    expect(made).toBe(2);
  });

  it('survives the way to a worker and back', () => {
    const evaluation = evaluate(fit, queryToState(fit, '').state);
    expect(structuredClone(evaluation)).toEqual(evaluation);
  });
});

/** Rows that fall: two laws of three coefficients are left undetermined. */
const falling = 'data=1,5;2,4;3,3.5;4,2;5,1&law=linear';

describe('what the solver finds for the state a page begins with', () => {
  it('travels only where a browser would need the solver', () => {
    expect(firstSolutions(arrhenius, '')).toBeUndefined();
    expect(firstSolutions(arrhenius, 'model=vtf')).toHaveLength(1);
    // Deal–Grove falls back on the parabola here; the power law and the free logarithm are searched.
    expect(firstSolutions(fit, '')).toHaveLength(2);
    expect(firstSolutions(fit, 'models=simple')).toBeUndefined();
  });

  it.each([
    [arrhenius, 'model=vtf'],
    [fit, ''],
    [fit, 'law=power'],
    [fit, falling],
  ])('makes the whole evaluation again, without a search: %# %s', (calculator, query) => {
    const { state } = queryToState(calculator, query);
    const solutions = JSON.parse(JSON.stringify(firstSolutions(calculator, query))) as Solution[];
    const later = calculator === arrhenius ? arrheniusLater : undefined;
    const again = evaluateOrLeave(calculator, state, { solve: repeatingSolver(solutions), later });
    const whole = evaluate(calculator, state, { asPlainData: true });
    expect(again.ok).toBe(true);
    // Plain data to plain data: how a search went, beside the curve, is not asked for again.
    expect(rounded(again)).toEqual(rounded(whole));
  });

  it('says again of a curve that there is none', () => {
    const task = { model: () => 1, x: [1], y: [1], starts: [[1]] };
    const { solve, solutions } = rememberingSolver(() => {
      throw new FitError('outside-domain', 'nothing fits');
    });
    expect(() => solve(task)).toThrow(FitError);
    expect(solutions).toEqual([null]);
    expect(() => repeatingSolver(solutions)(task)).toThrow(FitError);
  });

  it('leaves the evaluation to the solver where other curves are asked for', () => {
    const { state } = queryToState(fit, '');
    expect(evaluateOrLeave(fit, state, { solve: repeatingSolver([]) })).toBe(running);
    const other = firstSolutions(arrhenius, 'model=vtf') as Solution[];
    expect(evaluateOrLeave(fit, state, { solve: repeatingSolver(other) })).toBe(running);
  });
});
