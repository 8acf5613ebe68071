import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/lithium-side/compute.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { rowsOf, written, type Recipe } from './lithium-side-traces.ts';

const calculator = calculators.get('lithium-side') as AnyCalculator;

function read(trace: string, texts: Record<string, string> = {}, units?: string) {
  const state = initialState(calculator);
  Object.assign(state.texts, {
    source: 'trace',
    limits: 'with',
    areaSpecificResistanceRise: '',
    trace,
    ...texts,
  });
  if (units) state.units.trace = units;
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { results } = evaluation;
  const value = (name: string) => results[name]?.value;
  return { value, details: evaluation.details as Details, results };
}

const both = [1, -1] as const;
const upTo = (last: number, step = 0.1) =>
  Array.from({ length: Math.round(last / step) }, (_, index) =>
    Number(((index + 1) * step).toFixed(6)),
  );

/** U/j that falls to a part of itself in one half-cycle from a share of it on, and stays there. */
const falling =
  (in_: number, at: number, to: number) => (_: number, share: number, halfCycle: number) =>
    halfCycle > in_ || (halfCycle === in_ && share >= at - 1e-9) ? 50 * to : 50;

/** Half-cycle of the step at a level, the first of two. */
const firstAt = (step: number, perStep = 2) => (step - 1) * perStep;

interface Case {
  name: string;
  recipe: Recipe;
  /** mA cm⁻² */
  completed?: number;
  failed?: number;
  /** mA h cm⁻² */
  throughput: number;
  direction?: string;
  events?: string[];
}

const sum = (levels: number[]) => levels.reduce((all, level) => all + level, 0);

/** Hand calculation: sums of level times hours, the failing half-cycle up to its failure. */
const cases: Case[] = [
  {
    name: 'a soft short in step 7 after 0.4 h',
    recipe: { levels: upTo(0.8), signs: both, resistance: falling(firstAt(7), 0.4, 0.4) },
    completed: 0.6,
    failed: 0.7,
    throughput: 2 * sum(upTo(0.6)) + 0.7 * 0.4,
    events: ['possible soft short'],
  },
  {
    name: 'a hard short in the second half of step 4',
    recipe: { levels: upTo(0.6), signs: both, resistance: falling(firstAt(4) + 1, 0.5, 0.01) },
    completed: 0.3,
    failed: 0.4,
    throughput: 2 * sum(upTo(0.3)) + 0.4 * 1.5,
    events: ['hard short'],
  },
  {
    name: 'minus first, with rests',
    recipe: {
      levels: upTo(0.5),
      signs: [-1, 1],
      rest: 0.2,
      resistance: falling(firstAt(5), 0.5, 0.3),
    },
    completed: 0.4,
    failed: 0.5,
    throughput: 2 * sum(upTo(0.4)) + 0.5 * 0.5,
  },
  {
    name: 'one way, without rests',
    recipe: { levels: upTo(0.6), signs: [1], resistance: falling(firstAt(6, 1), 0.5, 0.3) },
    completed: 0.5,
    failed: 0.6,
    throughput: sum(upTo(0.5)) + 0.3,
    direction: 'one-way',
  },
  {
    name: 'one way with rests, minus',
    recipe: {
      levels: upTo(0.4),
      signs: [-1],
      rest: 0.5,
      resistance: falling(firstAt(4, 1), 0.25, 0.3),
    },
    completed: 0.3,
    failed: 0.4,
    throughput: sum(upTo(0.3)) + 0.1,
    direction: 'one-way',
  },
  {
    name: 'no failure at all',
    recipe: { levels: upTo(1), signs: both, rest: 0.1 },
    completed: 1,
    throughput: 2 * sum(upTo(1)),
    events: [],
  },
  {
    name: 'a failure at the first step',
    recipe: { levels: upTo(0.3), signs: both, resistance: falling(1, 0.5, 0.02) },
    failed: 0.1,
    throughput: 0.15,
    events: ['hard short'],
  },
  {
    name: 'half-cycles of equal capacity',
    recipe: {
      levels: upTo(0.5),
      signs: both,
      capacity: 0.2,
      interval: 0.01,
      resistance: falling(firstAt(5), 0.5, 0.3),
    },
    completed: 0.4,
    failed: 0.5,
    throughput: 8 * 0.2 + 0.1,
  },
  {
    name: 'noise of two per cent',
    recipe: {
      levels: upTo(0.6),
      signs: both,
      rest: 0.1,
      noise: 0.02,
      interval: 0.01,
      resistance: falling(firstAt(6), 0.5, 0.3),
    },
    completed: 0.5,
    failed: 0.6,
    throughput: 2 * sum(upTo(0.5)) + 0.3,
  },
  {
    name: 'rows that thin out within a half-cycle',
    recipe: {
      levels: upTo(0.4),
      signs: both,
      interval: (row) => Math.min(0.05, 0.001 * 1.5 ** row),
      resistance: falling(firstAt(4), 0.5, 0.3),
    },
    completed: 0.3,
    failed: 0.4,
    throughput: 2 * sum(upTo(0.3)) + 0.2,
  },
  {
    name: 'an instrument that counts the voltage the other way',
    recipe: {
      levels: upTo(0.3),
      signs: both,
      polarity: -1,
      resistance: falling(firstAt(3), 0.5, 0.3),
    },
    completed: 0.2,
    failed: 0.3,
    throughput: 2 * sum(upTo(0.2)) + 0.15,
  },
  {
    name: 'fine steps of two per cent',
    recipe: {
      levels: [1, 1.02, 1.04, 1.06],
      signs: both,
      resistance: falling(firstAt(4), 0.5, 0.3),
    },
    completed: 1.04,
    failed: 1.06,
    throughput: 2 * (1 + 1.02 + 1.04) + 0.53,
  },
  {
    name: 'three cycles at each step',
    recipe: {
      levels: [0.2, 0.4, 0.6],
      signs: [1, -1, 1, -1, 1, -1],
      resistance: falling(14, 0.5, 0.3),
    },
    completed: 0.4,
    failed: 0.6,
    throughput: 6 * 0.6 + 2 * 0.6 + 0.3,
  },
  {
    name: 'steps over two powers of ten',
    recipe: {
      levels: [0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      signs: both,
      rest: 0.1,
      resistance: falling(firstAt(7), 0.5, 0.3),
    },
    completed: 2,
    failed: 5,
    throughput: 2 * 3.85 + 2.5,
  },
  {
    name: 'a voltage that rises until it is cut off',
    recipe: {
      levels: upTo(0.4),
      signs: [1],
      last: 0.6,
      resistance: (level, share) => (level > 0.35 ? 50 * (1 + 4 * share) : 50),
    },
    completed: 0.3,
    failed: 0.4,
    throughput: 0.6 + 0.24,
    direction: 'one-way',
    events: ['void', 'stopped'],
  },
  {
    name: 'voids that do not stop it',
    recipe: {
      levels: upTo(0.3),
      signs: both,
      resistance: (level, share) => 50 * (1 + (level > 0.25 ? share : 0)),
    },
    completed: 0.3,
    throughput: 1.2,
    events: ['void', 'void'],
  },
  {
    name: 'a trace that ends within a step',
    recipe: { levels: upTo(0.4), signs: both, last: 0.5 },
    completed: 0.3,
    throughput: 2 * 0.6 + 0.4 * 1.5,
    events: [],
  },
];

describe('a made trace', () => {
  it.each(cases)('$name', ({ recipe, completed, failed, throughput, direction, events }) => {
    const { value, details } = read(written(rowsOf(recipe)));
    const noise = recipe.noise ?? 0;
    // A level is a median of its rows: with n rows of noise it is good to the noise over √n, here a tenth of it.
    const within = (found: number | undefined, expected: number | undefined, share: number) =>
      expected === undefined
        ? expect(found).toBeUndefined()
        : expect(Math.abs((found ?? 0) / expected - 1)).toBeLessThanOrEqual(share);
    within(value('criticalCurrentDensity'), completed && completed * 10, noise / 3 + 1e-9);
    within(value('failedCurrentDensity'), failed && failed * 10, noise / 3 + 1e-9);
    // A failure is placed at the first row behind it: one row of a half-cycle at most.
    const row = typeof recipe.interval === 'number' ? recipe.interval : 0.05;
    const last = Math.max(...recipe.levels) * row;
    within(value('throughput'), throughput * 36000, noise / 3 + last / throughput + 1e-6);
    expect(details.test.direction).toBe(direction ?? 'alternating');
    if (events) expect(details.readings[0]?.events.map(({ kind }) => kind)).toEqual(events);
  });
});

describe('the resistance from spectra', () => {
  const recipe: Recipe = {
    levels: upTo(0.6),
    signs: both,
    rest: 0.1,
    resistance: falling(firstAt(5), 0.5, 0.4),
  };
  const spectra = (after: number): Recipe => ({
    ...recipe,
    spectrum: (halfCycle) => (halfCycle < firstAt(5) ? 50 + 2 * halfCycle : after),
  });

  it('confirms a soft short where it falls, and gives the rise before', () => {
    const { value, details } = read(written(rowsOf(spectra(20))), {
      contactRadius: '5',
      ionicConductivity: '0.5',
    });
    expect(details.readings[0]?.failure?.kind).toBe('soft short');
    expect(value('failedCurrentDensity')).toBeCloseTo(5, 9);
    // Seven half-cycles after the first, 2 Ω cm² each.
    expect(details.readings[0]?.rise).toBeCloseTo(14e-4, 12);
    expect(value('contactFraction')).toBeGreaterThan(0);
  });

  it('takes a fall of the voltage alone for no short where it stays', () => {
    const { value, details } = read(written(rowsOf(spectra(64))));
    expect(details.readings[0]?.failure).toBeUndefined();
    expect(details.readings[0]?.notes.join(' ')).toMatch(/did not fall with it/);
    expect(value('failedCurrentDensity')).toBeUndefined();
    expect(value('criticalCurrentDensity')).toBeCloseTo(6, 9);
  });

  it('is asked for, if the reader wants only confirmed shorts', () => {
    const { value } = read(written(rowsOf(recipe)), { shortCriterion: 'confirmed' });
    expect(value('failedCurrentDensity')).toBeUndefined();
  });
});

describe('units, areas and specimens', () => {
  const recipe: Recipe = {
    levels: upTo(0.5),
    signs: both,
    resistance: falling(firstAt(4), 0.5, 0.3),
  };

  it('reads a current in mA with its area', () => {
    const rows = rowsOf(recipe).map((row) => ({ ...row, current: row.current * 0.785 }));
    const { value } = read(
      written(rows),
      { recorded: 'current', electrodeArea: '0.785' },
      'h,mA,V,Ohm.cm2',
    );
    expect(value('criticalCurrentDensity')).toBeCloseTo(3, 9);
    expect(value('failedCurrentDensity')).toBeCloseTo(4, 9);
  });

  it('reads seconds, µA cm⁻² and mV', () => {
    const rows = rowsOf(recipe).map(({ time, current, voltage }) => ({
      time: time * 3600,
      current: current * 1000,
      voltage: voltage * 1000,
    }));
    const { value } = read(written(rows), {}, 's,uA/cm2,mV,Ohm.cm2');
    expect(value('criticalCurrentDensity')).toBeCloseTo(3, 9);
    expect((value('throughput') ?? 0) / 36000).toBeCloseTo(1.2 + 0.2, 6);
  });

  it('keeps specimens side by side, survivors and early failures as what they are', () => {
    const ends = [4, 5, 3].map((step) => ({
      ...recipe,
      resistance: falling(firstAt(step), 0.5, 0.3),
    }));
    const trace = ends.map((each, index) => written(rowsOf(each), `cell ${index + 1}`)).join(';');
    const { details, results } = read(trace);
    expect(details.specimens.map(({ name }) => name)).toEqual(['cell 1', 'cell 2', 'cell 3']);
    // Hand calculation: (0.3 · 0.4 · 0.2)^(1/3).
    expect(results.meanCurrentDensity?.value).toBeCloseTo(10 * 0.024 ** (1 / 3), 9);
    const withSurvivor = `${trace};${written(rowsOf({ ...recipe, resistance: () => 50 }), 'cell 4')}`;
    const second = read(withSurvivor);
    expect(second.results.meanCurrentDensity).toBeUndefined();
    expect(second.details.unlike).toBe('censored');
    // Four specimens, 0.2, 0.3, 0.4 and at least 0.5: the middle lies between 0.3 and 0.4.
    expect(second.results.medianCurrentDensity?.value).toBeCloseTo(10 * Math.sqrt(0.12), 9);
  });

  it('seeks no events where the voltage is that of a full cell', () => {
    const { details } = read(written(rowsOf({ ...recipe, offset: 3.9, rest: 0.1 })));
    expect(details.readings[0]?.isForeign).toBe(true);
    expect(details.readings[0]?.notes.join(' ')).toMatch(/does not follow the current/);
    expect(details.readings[0]?.events).toEqual([]);
  });

  it('takes 20 000 rows', () => {
    const long: Recipe = { ...recipe, interval: 10 / 20000, noise: 0.01 };
    const { value, details } = read(written(rowsOf(long)));
    expect(details.drawn[0]?.rows).toBeGreaterThan(20000);
    expect(details.drawn[0]?.points.length).toBeLessThanOrEqual(500);
    expect(value('failedCurrentDensity')).toBeCloseTo(4, 1);
  });

  it.each([
    [
      '1,0.1,0.005;0.5,0.1,0.005;2,0.1,0.005;3,0.1,0.005;4,0,0;5,0,0;6,0,0;7,0,0',
      /runs back in time/,
    ],
    ['1,0,0;2,0,0;3,0,0;4,0,0;5,0,0;6,0,0;7,0,0;8,0,0', /holds no current/],
  ])('refuses %s', (trace, says) => {
    expect(() => read(trace)).toThrow(says);
  });
});
