import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { stateToQuery } from '../../src/kit/model/address.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { openTable } from '../table/open-table.ts';
import { tableFor } from '../../src/table/columns-under-choices.ts';

const folder = join(import.meta.dirname, '../../public/samples');

const tables = [...calculators].flatMap(([id, calculator]) =>
  Object.entries(calculator.inputs).flatMap(([key, input]) =>
    input.kind === 'table' ? [{ id, key, input, calculator }] : [],
  ),
);

it('every table of data has its sample file, and every file its table', () => {
  // The safety record is no calculator, and has one of its own.
  const offered = [...tables.map(({ input }) => input.sample), 'safety-record-specimens.csv'];
  expect(offered.toSorted()).toEqual(readdirSync(folder).toSorted());
});

it.each(tables)('the sample of $id, $key, is read whole and gives a result', (table) => {
  const { key, input, calculator } = table;
  const text = readFileSync(join(folder, input.sample!), 'utf8');
  const state = initialState(calculator);
  const before = { text: state.texts[key] ?? '', units: state.units[key] ?? '' };
  const opened = openTable(tableFor(input, state.texts), before, text);
  if (!opened.ok) throw new Error(opened.problem);
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#')).length - 1;
  expect(opened.text.split(';')).toHaveLength(rows);
  const filled = {
    ...state,
    texts: { ...state.texts, [key]: opened.text },
    units: { ...state.units, [key]: opened.units },
  };
  const evaluation = evaluate(calculator, filled);
  expect(evaluation.ok, stateToQuery(calculator, filled).toString()).toBe(true);
});
