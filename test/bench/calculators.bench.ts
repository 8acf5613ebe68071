import { test } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { initialState, type CalculatorState } from '../../src/kit/model/state.ts';
import { plainFits } from './plain-fits.ts';

/** From the texts of the fields to results with their uncertainties, in the initial state. */
test.for([...calculators])('one evaluation of %s', async ([id, calculator], { bench }) => {
  const state = initialState(calculator);
  await bench(id, () => void evaluate(calculator, state)).run();
});

/** Another phase for each table: no two of them hold the same numbers. */
type Phase = number;

/** Conductivities between 0 and 100 °C that scatter by two per cent, without a generator of chance. */
function conductivities(count: number, phase: Phase, law: (kelvin: number) => number): string {
  const row = (_: unknown, index: number) => {
    const celsius = (100 * index) / count;
    const value = law(celsius + 273.15) * (1 + 0.02 * Math.sin(index * 1.7 + phase));
    return `${celsius.toFixed(3)},${value.toPrecision(6)}±${(0.02 * value).toPrecision(2)}`;
  };
  return Array.from({ length: count }, row).join(';');
}

/** Resistances over some thousand hours that grow with the root of time and scatter. */
function resistances(count: number, phase: Phase = 0): string {
  const row = (_: unknown, index: number) => {
    const hours = 1 + (1000 * index) / count;
    const value = 27 + 3 * Math.sqrt(hours) + Math.sin(index * 1.7 + phase);
    return `${hours.toFixed(2)},${value.toFixed(4)}`;
  };
  return Array.from({ length: count }, row).join(';');
}

const line = (kelvin: number) => 60 * Math.exp(-3600 / kelvin);
const curve = (kelvin: number) => Math.exp(-960 / (kelvin - 200)) / Math.sqrt(kelvin);

interface Fit {
  name: string;
  id: string;
  table: (count: number, phase: Phase) => string;
  query?: string;
}

const fits: Fit[] = [
  {
    name: 'a weighted line',
    id: 'arrhenius',
    table: (count, phase) => conductivities(count, phase, line),
  },
  {
    name: 'a VTF curve',
    id: 'arrhenius',
    table: (count, phase) => conductivities(count, phase, curve),
    query: '&model=vtf',
  },
  { name: 'six laws of growth', id: 'interphase-fit', table: resistances },
];
const sizes = [100, 1000, 10_000];
const cases = fits.flatMap((fit) => sizes.map((count) => ({ ...fit, count })));

/** A whole fit of a table that was not there before: reading its rows, every law with its errors, and the ranking. */
test.for(cases)(
  '$name through $count rows',
  async ({ name, id, table, query = '', count }, { bench }) => {
    const calculator = calculators.get(id) as AnyCalculator;
    const tables = Array.from({ length: 12 }, (_, phase) => table(count, phase));
    const states = tables.map((data) => queryToState(calculator, `data=${data}${query}`).state);
    const evaluation = evaluate(calculator, states[0] as CalculatorState, { asPlainData: true });
    if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
    let [turn, plainTurn] = [0, 0];
    const next = () => states[(turn += 1) % states.length] as CalculatorState;
    const nextText = () => tables[(plainTurn += 1) % tables.length] as string;
    // The slow ones are done a few times only: the mean and its spread are what is asked for.
    const options = { time: 300, iterations: 3, warmupTime: 0, warmupIterations: 1 };
    const ours = () => void evaluate(calculator, next(), { asPlainData: true });
    await bench(`${name}, ${count} rows`, ours).run(options);
    const plain = plainFits[name]!;
    await bench(`  the same, plain code`, () => void plain(nextText())).run(options);
  },
);

/** What the page itself does for each change of a long table: the address that keeps it. */
test.for(sizes)('the address of %i rows', async (count, { bench }) => {
  const calculator = calculators.get('interphase-fit') as AnyCalculator;
  const { state } = queryToState(calculator, `data=${resistances(count)}`);
  let number = 0;
  const changed = () => {
    number += 1;
    const texts = { ...state.texts, data: `${state.texts.data};2000,${number}` };
    stateToQuery(calculator, { ...state, texts });
  };
  await bench(`address, ${count} rows`, changed).run({ time: 300 });
});
