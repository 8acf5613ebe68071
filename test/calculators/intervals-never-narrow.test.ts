import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import type { Estimate } from '../../src/kit/model/estimate.ts';
import { isVisible, type CalculatorState } from '../../src/kit/model/state.ts';

/** A number that may carry a ±: a field, or a cell of a table. */
interface Place {
  key: string;
  cell?: [row: number, column: number];
}

const numberInFront = /^\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)(?:\s*±\s*[\d.e-]+)?/;

const cellsOf = (text: string) => text.split(';').map((row) => row.split(','));

/** The columns of a table whose ± is `carried`, or `weighs` its row. */
function columnsWith(calculator: AnyCalculator, key: string, word: 'carried' | 'weighs') {
  const input = calculator.inputs[key];
  if (input?.kind !== 'table') return [];
  return input.columns.flatMap(({ uncertainty }, index) => (uncertainty === word ? [index] : []));
}

/** Counts: no factor leaves them whole, and a ± of one step more or less is refused. */
const counts = ['cyclesPerStep', 'failedStep'];

/** Every place of a state in which a ± may stand and is carried on. */
function placesOf(calculator: AnyCalculator, { texts }: CalculatorState): Place[] {
  return Object.entries(calculator.inputs).flatMap(([key, input]): Place[] => {
    const text = texts[key] ?? '';
    if (text.trim() === '' || !isVisible(input, texts) || counts.includes(key)) return [];
    if (input.kind === 'quantity') return [{ key }];
    return columnsWith(calculator, key, 'carried').flatMap((column) =>
      cellsOf(text).flatMap((row, index): Place[] =>
        row[column] ? [{ key, cell: [index, column] }] : [],
      ),
    );
  });
}

/** A number times a factor, with a ± that is a share of it (or of 1, where it is zero); none for a share of zero. */
function rewritten(text: string, factor: number, share: number): string {
  return text.replace(numberInFront, (_, number: string) => {
    const value = Number((Number(number) * factor).toPrecision(6));
    return share > 0 ? `${value} ± ${share * (Math.abs(value) || 1)}` : String(value);
  });
}

function inPlace(state: CalculatorState, { key, cell }: Place, change: (text: string) => string) {
  const text = state.texts[key] ?? '';
  const rows = cellsOf(text);
  if (cell) rows[cell[0]]![cell[1]] = change(rows[cell[0]]![cell[1]]!);
  const changed = cell ? rows.map((row) => row.join(',')).join(';') : change(text);
  return { ...state, texts: { ...state.texts, [key]: changed } };
}

/** All rows of all columns that weigh, each with the same share of itself behind its ±. */
function weighed(calculator: AnyCalculator, state: CalculatorState, share: number) {
  return Object.keys(calculator.inputs).reduce((changed, key) => {
    const cells = columnsWith(calculator, key, 'weighs').flatMap((column) =>
      cellsOf(changed.texts[key] ?? '').map((_, row): Place => ({ key, cell: [row, column] })),
    );
    return cells.reduce(
      (all, place) => inPlace(all, place, (text) => rewritten(text, 1, share)),
      changed,
    );
  }, state);
}

const examplesOf = ({ examples }: AnyCalculator) => ['', ...examples.map(({ query }) => query)];

/** An example whose numbers are moved and, some of them, uncertain; and the ± that is added to it or grows. */
const changes = fc.record({
  example: fc.nat(),
  factors: fc.array(fc.double({ min: 0.8, max: 1.25, noNaN: true }), { minLength: 8 }),
  shares: fc.array(fc.constantFrom(0, 0, 1e-9, 1e-5, 1e-3, 0.01, 0.1), { minLength: 8 }),
  grows: fc.nat(),
  share: fc.constantFrom(1e-9, 1e-5, 1e-3, 0.01, 0.1, 0.3),
});

const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

type Outcome = Record<string, Estimate> | undefined;

function resultsIn(calculator: AnyCalculator, state: CalculatorState): Outcome {
  const evaluation = evaluate(calculator, state);
  return evaluation.ok ? evaluation.results : undefined;
}

/** @returns whether both states had results, whose intervals then were compared */
function expectNoNarrower(before: Outcome, after: Outcome, slack: number): boolean {
  if (!before || !after) return false;
  for (const [name, { value, ...narrow }] of Object.entries(before)) {
    for (const kind of ['interval', 'predictionInterval'] as const) {
      const [low, high] = narrow[kind] ?? [value, value];
      const [lower, upper] = after[name]?.[kind] ?? [value, value];
      const allowed = slack * (high - low) + 1e-13 * Math.abs(value);
      expect(lower, `${name}, lower end`).toBeLessThanOrEqual(low + allowed);
      expect(upper, `${name}, upper end`).toBeGreaterThanOrEqual(high - allowed);
    }
  }
  return true;
}

describe.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))(
  'an interval of %s',
  (_, calculator) => {
    it('never narrows where a ± is added or grows', () => {
      let compared = 0;
      fc.assert(
        fc.property(changes, ({ example, factors, shares, grows, share }) => {
          const { state } = queryToState(calculator, at(examplesOf(calculator), example));
          const places = placesOf(calculator, state);
          const less = places.reduce(
            (changed, place, index) =>
              inPlace(changed, place, (text) =>
                rewritten(text, at(factors, index), at(shares, index)),
              ),
            state,
          );
          const index = grows % places.length;
          const larger = at(shares, index) + share;
          const more = inPlace(less, at(places, index), (text) => rewritten(text, 1, larger));
          const [before, after] = [resultsIn(calculator, less), resultsIn(calculator, more)];
          // Where a number is zero its ± is the step of the differences: their last digits move with it.
          compared += Number(expectNoNarrower(before, after, 1e-9));
        }),
        { numRuns: 150 },
      );
      expect(compared).toBeGreaterThan(75);
    });
  },
);

// One row that is widened alone pulls the fit elsewhere, towards rows that may scatter less; and a ± where
// none was given takes the place of the scatter for a line of known slope. Neither can be held to widen.
describe.each(
  ['arrhenius', 'interphase-fit', 'capacity-fade', 'direct-current-polarisation'].map(
    (id) => calculators.get(id) as AnyCalculator,
  ),
)('an interval of $id', (calculator) => {
  it('never narrows where the ± of all rows grow together', () => {
    let compared = 0;
    const factor = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1e-3, 0.01, 0.05), factor, (example, share, by) => {
        const { state } = queryToState(calculator, at(examplesOf(calculator), example));
        const [before, after] = [share, share * by].map((each) =>
          resultsIn(calculator, weighed(calculator, state, each)),
        );
        // A search ends within some 10⁻⁸ of a standard error.
        compared += Number(expectNoNarrower(before, after, 1e-6));
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
