import { describe, expect, it } from 'vitest';
import {
  both,
  falling,
  firstAt,
  rowsOf,
  upTo,
  written,
  type Recipe,
} from './lithium-side-traces.ts';
import { read } from './read-trace.ts';

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
