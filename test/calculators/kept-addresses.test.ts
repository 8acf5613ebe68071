import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import type { CalculatorState } from '../../src/kit/model/state.ts';

type Numbers = Record<string, number>;
type Texts = Record<string, string>;

interface Kept {
  calculator: string;
  query: string;
  /** What edition 0.4.1 wrote into the address for this state. */
  written: string;
  /** What of the state differs from the one the calculator began with. */
  texts?: Texts;
  units?: Texts;
  outputUnits?: Texts;
  preset?: string;
  unknown?: string[];
  newer?: boolean;
  /** SI, the doubles it found; absent where it refused. */
  values?: Numbers;
  uncertainties?: Numbers;
  refused?: string[];
}

interface Edition {
  initial: Record<string, CalculatorState>;
  cases: Kept[];
}

/**
 * Addresses of edition 0.4.1 with what they gave, written down by running that edition before this one changed
 * anything. Intervals stand there too and are not compared: this edition corrects some of them on purpose.
 */
const { initial, cases } = JSON.parse(
  readFileSync(new URL('kept-addresses.json', import.meta.url), 'utf8'),
) as Edition;

const calculatorOf = (id: string) => calculators.get(id) as AnyCalculator;

/** Laws of which a coefficient stands inside a function: their fits are iterated. */
const iterated = /law=(?:free-logarithmic|deal-grove|power)/;

/** Whether numbers come from an iteration, which may stop at another last digit. */
function isIterated({ calculator, query }: Kept): boolean {
  if (calculator === 'interphase-fit') return iterated.test(query);
  return query.includes('model=vtf') && !query.includes('idealGlassTemperature=');
}

/**
 * Closed forms and lines keep all but the last digits, which the order of a sum may change. An iteration stops
 * where its square sum no longer falls: the root of the double's precision, 1e-8, times a condition of 100.
 */
const toleranceOf = (kept: Kept) => (isIterated(kept) ? 1e-6 : 1e-12);

/** They are propagated through difference quotients, which round at the power 2/3 of the precision, 4e-11. */
const toleranceOfUncertainty = (kept: Kept) => (isIterated(kept) ? 1e-6 : 1e-10);

function expectNear(found: number | undefined, kept: number, tolerance: number, name: string) {
  const distance = Math.abs((found ?? Number.NaN) - kept);
  expect(distance, `${name}: ${found}, kept ${kept}`).toBeLessThanOrEqual(
    tolerance * Math.abs(kept),
  );
}

/** A later edition may have more fields than the old one; those it had must hold the same. */
function expectState(state: CalculatorState, kept: Kept) {
  const first = initial[kept.calculator] as CalculatorState;
  for (const part of ['texts', 'units', 'outputUnits'] as const) {
    expect(state[part]).toMatchObject({ ...first[part], ...kept[part] });
  }
  expect(state.preset).toBe(kept.preset);
}

const named = cases.map((kept) => ({ name: kept.query.slice(0, 90), kept }));

describe('addresses of edition 0.4.1', () => {
  const calculatorsThen = [
    'arrhenius',
    'cell-resistance',
    'conductivity',
    'interfacial-resistance',
    'interphase-fit',
    'interphase-growth',
  ];

  it('are two hundred, of the six calculators it had', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ calculator }) => calculator))).toEqual(new Set(calculatorsThen));
  });

  it.each(named)('$kept.calculator?$name opens to its state', ({ kept }) => {
    const { state, unknown, newer } = queryToState(calculatorOf(kept.calculator), kept.query);
    expectState(state, kept);
    expect(unknown).toEqual(kept.unknown ?? []);
    expect(newer).toBe(kept.newer ?? false);
  });

  it.each(named)('$kept.calculator?$name gives its numbers', ({ kept }) => {
    const calculator = calculatorOf(kept.calculator);
    for (const query of [kept.query, kept.written]) {
      const evaluation = evaluate(calculator, queryToState(calculator, query).state);
      // What was refused may be read by now: only a number once given is a promise.
      if (!kept.values) continue;
      const results = evaluation.ok ? evaluation.results : {};
      for (const [name, value] of Object.entries(kept.values)) {
        expectNear(results[name]?.value, value, toleranceOf(kept), name);
      }
      for (const [name, uncertainty] of Object.entries(kept.uncertainties ?? {})) {
        const found = results[name]?.uncertainty;
        expectNear(found, uncertainty, toleranceOfUncertainty(kept), `u(${name})`);
      }
    }
  });
});
