import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Details } from '../../src/calculators/lithium-side/compute.ts';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { tableFor } from '../../src/table/columns-under-choices.ts';
import { openTable } from '../table/open-table.ts';
import { rowsOf, type Recipe, type Row } from './lithium-side-traces.ts';

const calculator = calculators.get('lithium-side') as AnyCalculator;
const table = calculator.inputs.trace as TableInput;

/** How an instrument or a spreadsheet writes such rows. Factors from h, mA cm⁻² and V. */
interface Writing {
  time: readonly [head: string, factor: number];
  current: readonly [head: string, factor: number];
  voltage: readonly [head: string, factor: number];
  separator: string;
  comma: boolean;
  /** The columns in their order, and one that means nothing here. */
  turned: boolean;
}

const writings = fc.record<Writing>({
  time: fc.constantFrom(['time (h)', 1], ['time/s', 3600], ['t (min)', 60]),
  current: fc.constantFrom(
    ['current density (mA/cm2)', 1],
    ['current density / µA cm⁻²', 1000],
    ['current density [A/m2]', 10],
  ),
  voltage: fc.constantFrom(['voltage (V)', 1], ['Voltage/mV', 1000], ['cell voltage [V]', 1]),
  separator: fc.constantFrom(';', '\t', ','),
  comma: fc.boolean(),
  turned: fc.boolean(),
});

/** Text of a file: with decimal commas a comma cannot separate. */
function textOf(rows: readonly Row[], writing: Writing): string {
  const { time, current, voltage, separator, comma, turned } = writing;
  const between = comma && separator === ',' ? ';' : separator;
  const plain = (value: number) => {
    const text = value.toPrecision(9);
    return comma ? text.replace('.', ',') : text;
  };
  const line = (cells: string[]) => (turned ? cells.toReversed() : cells).join(between);
  const body = rows.map((row) =>
    line([
      plain(row.time * time[1]),
      plain(row.current * current[1]),
      plain(row.voltage * voltage[1]),
    ]),
  );
  return `${[line([time[0], current[0], voltage[0]]), ...body].join('\n')}\n`;
}

interface Protocol {
  first: number;
  step: number;
  count: number;
  signs: readonly (1 | -1)[];
  hours: number;
  byCharge: boolean;
  rest: number;
  /** Rows of a half-cycle. */
  rows: number;
  thinning: boolean;
  noise: number;
  polarity: 1 | -1;
  fails: boolean;
  failingStep: number;
  failingHalf: number;
  at: number;
  left: number;
}

const protocols = fc.record<Protocol>({
  first: fc.constantFrom(0.1, 0.25, 1),
  step: fc.constantFrom(0.05, 0.1, 0.2, 0.5),
  count: fc.integer({ min: 2, max: 8 }),
  signs: fc.constantFrom<readonly (1 | -1)[]>([1, -1], [-1, 1], [1], [-1], [1, -1, 1, -1]),
  hours: fc.constantFrom(0.1, 0.5, 1, 5),
  byCharge: fc.boolean(),
  rest: fc.constantFrom(0, 0.1, 0.5),
  rows: fc.integer({ min: 12, max: 40 }),
  thinning: fc.boolean(),
  noise: fc.constantFrom(0, 0.001, 0.01),
  polarity: fc.constantFrom<1 | -1>(1, -1),
  fails: fc.boolean(),
  failingStep: fc.nat(7),
  failingHalf: fc.nat(3),
  at: fc.double({ min: 0.25, max: 0.7, noNaN: true }),
  left: fc.constantFrom(0.3, 0.5, 0.01),
});

/** Steps of a tenth at least, so that a step is more than the noise; the failing half-cycle is the last but what follows it. */
function recipeOf(protocol: Protocol) {
  const { first, step, count, signs, hours, rest, rows, noise, polarity } = protocol;
  const levels = Array.from({ length: count }, (_, index) =>
    Number((first + index * Math.max(step, first / 10)).toFixed(6)),
  );
  const failingStep = protocol.failingStep % count;
  const failing = failingStep * signs.length + (protocol.failingHalf % signs.length);
  const isBad = (halfCycle: number, share: number) =>
    protocol.fails && (halfCycle > failing || (halfCycle === failing && share >= protocol.at));
  const length = protocol.byCharge ? (hours * first) / levels.at(-1)! : hours;
  const interval = length / rows;
  const recipe: Recipe = {
    levels,
    signs,
    hours,
    capacity: protocol.byCharge ? hours * first : undefined,
    rest: rest * hours,
    interval: protocol.thinning ? (row) => interval * Math.min(1, 0.1 * 1.4 ** row) : interval,
    noise,
    polarity,
    resistance: (_, share, halfCycle) => (isBad(halfCycle, share) ? 50 * protocol.left : 50),
  };
  return { recipe, levels, failingStep, failing };
}

/** Hand calculation: sums of level × time up to the failure. */
function chargeOf(protocol: Protocol, { levels, failing }: ReturnType<typeof recipeOf>): number {
  const { signs, hours, first, byCharge, fails, at } = protocol;
  return levels
    .flatMap((level) => signs.map(() => (byCharge ? hours * first : hours * level)))
    .map((charge, index) => {
      if (!fails || index < failing) return charge;
      return index === failing ? charge * at : 0;
    })
    .reduce((sum, charge) => sum + charge, 0);
}

function read(rows: readonly Row[], writing: Writing) {
  const state = initialState(calculator);
  state.texts.source = 'trace';
  const opened = openTable(
    tableFor(table, state.texts),
    { text: '', units: '' },
    textOf(rows, writing),
  );
  if (!opened.ok) throw new Error(opened.problem);
  state.texts.trace = opened.text;
  state.units.trace = opened.units;
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return { results: evaluation.results, test: (evaluation.details as Details).test };
}

it('the text of any protocol is read back into its steps', () => {
  fc.assert(
    fc.property(protocols, writings, (protocol, writing) => {
      const made = recipeOf(protocol);
      const { levels, failingStep } = made;
      const { results, test } = read(rowsOf(made.recipe), writing);
      const { fails, noise, rows, signs } = protocol;
      const near = (found: number | undefined, expected: number | undefined, within: number) =>
        expected === undefined
          ? expect(found).toBeUndefined()
          : expect(Math.abs((found ?? 0) / expected - 1)).toBeLessThanOrEqual(within);
      // A median lies within the noise of its rows, which has a bound here; nine digits are written.
      const level = noise + 1e-8;
      near(test.failed, fails ? 10 * levels[failingStep]! : undefined, level);
      near(
        test.completed,
        fails ? levels[failingStep - 1]! * 10 || undefined : 10 * levels.at(-1)!,
        level,
      );
      expect(test.steps).toHaveLength(fails ? failingStep + 1 : levels.length);
      expect(test.direction).toBe(
        signs.includes(1) && signs.includes(-1) ? 'alternating' : 'one-way',
      );
      // The failure is placed at the first row behind it, the last row held until the current is seen to be off.
      const charge = chargeOf(protocol, made);
      const row = Math.max(...levels) * protocol.hours * (1.2 / rows);
      near((results.throughput?.value ?? 0) / 36000, charge, level + row / charge);
    }),
    { numRuns: 60 },
  );
});
