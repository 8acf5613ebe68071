import { test } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';

/** From the texts of the fields to results with their uncertainties, in the initial state. */
test.for([...calculators])('one evaluation of %s', async ([id, calculator], { bench }) => {
  const state = initialState(calculator);
  await bench(id, () => void evaluate(calculator, state)).run();
});

/** Conductivities between 0 and 100 °C that scatter by two per cent, without a generator of chance. */
function conductivities(count: number, law: (kelvin: number) => number): string {
  const row = (_: unknown, index: number) => {
    const celsius = (100 * index) / count;
    const value = law(celsius + 273.15) * (1 + 0.02 * Math.sin(index * 1.7));
    return `${celsius.toFixed(3)},${value.toPrecision(6)}±${(0.02 * value).toPrecision(2)}`;
  };
  return Array.from({ length: count }, row).join(';');
}

/** Resistances over some thousand hours that grow with the root of time and scatter. */
function resistances(count: number): string {
  const row = (_: unknown, index: number) => {
    const hours = 1 + (1000 * index) / count;
    return `${hours.toFixed(2)},${(27 + 3 * Math.sqrt(hours) + Math.sin(index * 1.7)).toFixed(4)}`;
  };
  return Array.from({ length: count }, row).join(';');
}

const line = (kelvin: number) => 60 * Math.exp(-3600 / kelvin);
const curve = (kelvin: number) => Math.exp(-960 / (kelvin - 200)) / Math.sqrt(kelvin);

const fits: [name: string, calculator: string, query: (count: number) => string][] = [
  ['a weighted line', 'arrhenius', (count) => `data=${conductivities(count, line)}`],
  ['a VTF curve', 'arrhenius', (count) => `data=${conductivities(count, curve)}&model=vtf`],
  ['six laws of growth', 'interphase-fit', (count) => `data=${resistances(count)}`],
];
const sizes = [100, 1000, 10_000];
const cases = fits.flatMap(([name, id, query]) =>
  sizes.map((count) => ({ name, id, count, query: query(count) })),
);

/** A whole fit of a table: reading its rows, every law with its errors, and the ranking. */
test.for(cases)('$name through $count rows', async ({ name, id, count, query }, { bench }) => {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state } = queryToState(calculator, query);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  // The slow ones are done a few times only: the mean and its spread are what is asked for.
  const options = { time: 300, iterations: 3, warmupTime: 0, warmupIterations: 1 };
  await bench(`${name}, ${count} rows`, () => void evaluate(calculator, state)).run(options);
});

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
