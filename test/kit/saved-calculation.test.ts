import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import type { AnyCalculator, Input } from '../../src/kit/model/definition.ts';
import { readSavedCalculation } from '../../src/kit/model/saved-calculation.ts';
import { readSavedFile } from '../../src/kit/model/saved-file.ts';
import type { CalculatorState } from '../../src/kit/model/state.ts';
import { quantities } from '../../src/units/quantities.ts';

const all = [...calculators].map(([id, calculator]) => ({ id, calculator }));

/** The file “Save CSV” writes; undefined where the state has no result to save. */
function saved(calculator: AnyCalculator, state: CalculatorState): string | undefined {
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) return undefined;
  const permalink = `https://example.org/calculators/${calculator.id}/?${stateToQuery(calculator, state)}`;
  const provenance = { title: calculator.title, version: '1.2.3', permalink };
  return `\uFEFF${resultCsv(calculator, evaluation, state, provenance)}`;
}

function reopened(calculator: AnyCalculator, text: string, withLink = true) {
  const file = readSavedFile(text);
  if (!file) throw new Error(`not read as a saved file: ${text.slice(0, 200)}`);
  const link = withLink ? new URL(file.permalink).search : undefined;
  return readSavedCalculation(calculator, file, link);
}

const queryOf = (calculator: AnyCalculator, state: CalculatorState) =>
  stateToQuery(calculator, state).toString();

/** What each input may be set to, as an address writes it. */
function settings(key: string, input: Input): fc.Arbitrary<[string, string]> {
  if (input.kind === 'choice') {
    const words = input.options.map(({ id }): [string, string] => [key, id]);
    // A choice among the names of a table has none of its own.
    return words.length > 0 ? fc.constantFrom(...words) : fc.constant([key, '']);
  }
  if (input.kind === 'quantity') {
    return fc
      .tuple(
        fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
        fc.option(fc.double({ min: 1e-9, max: 1, noNaN: true })),
        fc.constantFrom(...quantities[input.quantity].units),
      )
      .map(([value, share, unit]) => [
        key,
        `${value}${share === null ? '' : `±${value * share}`} ${unit}`,
      ]);
  }
  const word = fc.constantFrom('', 'LGPS\\, cold', '=1+1', 'β″ “A”\\; 2', '-x', 'a"b');
  const named = (row: string) => word.map((name) => [...row.split(',').slice(0, -1), name].join());
  const hasWords = !input.columns.at(-1)?.quantity;
  return fc
    .shuffledSubarray(input.initial.split(';'), { minLength: 1 })
    .chain((rows) => fc.tuple(...rows.map((row) => (hasWords ? named(row) : fc.constant(row)))))
    .map((rows) => [key, rows.join(';')]);
}

/** Queries of a calculator: an example of its own with some inputs changed. */
function queries({ examples, inputs, outputs }: AnyCalculator): fc.Arbitrary<string> {
  const changes = Object.entries(inputs).map(([key, input]) => settings(key, input));
  const units = Object.entries(outputs).flatMap(([key, { quantity }]) =>
    quantities[quantity].units.map((unit): [string, string] => [`${key}.unit`, unit]),
  );
  return fc
    .tuple(
      fc.constantFrom('', ...examples.map(({ query }) => query)),
      fc.array(fc.oneof(...changes, fc.constantFrom(...units)), { maxLength: 4 }),
    )
    .map(([query, settled]) => {
      const changed = new URLSearchParams(query);
      for (const [key, text] of settled) changed.set(key, text);
      return changed.toString();
    });
}

describe.each(all)('a file saved by $id', ({ calculator }) => {
  const { examples } = calculator;

  it.each(['', ...examples.map(({ query }) => query)])(
    'opens again in the same state: %s',
    (query) => {
      const { state } = queryToState(calculator, query);
      const text = saved(calculator, state);
      const found = reopened(calculator, text as string);
      expect(queryOf(calculator, found.state)).toBe(queryOf(calculator, state));
      expect(found).toMatchObject({ changed: [], unread: [], newer: false });
    },
  );

  it('opens in the same state whatever was set', () => {
    let read = 0;
    fc.assert(
      fc.property(queries(calculator), (query) => {
        const { state } = queryToState(calculator, query);
        const text = saved(calculator, state);
        if (text === undefined) return;
        read += 1;
        const found = reopened(calculator, text);
        expect(queryOf(calculator, found.state)).toBe(queryOf(calculator, state));
        expect(found.changed).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it.each(['', ...examples.map(({ query }) => query)])(
    'gives the same numbers without its link: %s',
    (query) => {
      const { state } = queryToState(calculator, query);
      const before = evaluate(calculator, state);
      const found = reopened(calculator, saved(calculator, state) as string, false);
      const after = evaluate(calculator, found.state);
      if (!before.ok || !after.ok) throw new Error('no result');
      // Zeros that were typed at the end of a number are not in the columns.
      const numbersOf = ({ given }: typeof before.reading) =>
        Object.entries(given).map(([key, { value, uncertainty, unit }]) => [
          key,
          value,
          uncertainty,
          unit,
        ]);
      expect(numbersOf(after.reading)).toEqual(numbersOf(before.reading));
      expect(after.reading.values).toEqual(before.reading.values);
      expect(after.results).toEqual(before.results);
    },
  );

  it('survives a spreadsheet of another language', () => {
    for (const { query } of examples) {
      const { state } = queryToState(calculator, query);
      const found = reopened(calculator, asGermanExcel(saved(calculator, state) as string));
      expect(queryOf(calculator, found.state)).toBe(queryOf(calculator, state));
      expect(found.changed).toEqual([]);
    }
  });
});

/** Semicolons, decimal commas, six digits, rows of equal length, as Excel with German settings writes. */
function asGermanExcel(text: string): string {
  const { records } = readSavedFile(text) as { records: string[][] };
  const width = Math.max(...records.map((record) => record.length));
  const lines = records.map((record) =>
    Array.from({ length: width }, (_, at) => {
      const cell = record[at] ?? '';
      const isNumber = cell !== '' && Number.isFinite(Number(cell));
      const shown = isNumber ? String(Number(Number(cell).toPrecision(6))).replace('.', ',') : cell;
      return /[";]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
    }).join(';'),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const conductivity = calculators.get('conductivity') as AnyCalculator;
const arrhenius = calculators.get('arrhenius') as AnyCalculator;
const fit = calculators.get('interphase-fit') as AnyCalculator;

describe('a file that somebody changed', () => {
  const { state: typed } = queryToState(conductivity, 'bulkResistance=120.5±0.5 Ohm');
  const file = saved(conductivity, typed) as string;
  /** The number stands first in its line; the link has it too, behind a sign of equality. */
  const changedTo = (cell: string) => file.replace('\n120.5,', `\n${cell},`);

  it('counts as it is changed, and says in which inputs', () => {
    const found = reopened(conductivity, changedTo('121'));
    expect(found.changed).toEqual(['bulkResistance']);
    expect(found.state.texts.bulkResistance).toBe('121 ± 0.5');
  });

  it('keeps the number of its link where a cell holds none any more', () => {
    const found = reopened(conductivity, changedTo('#####'));
    expect(found.unread).toEqual(['bulkResistance']);
    expect(found.state.texts.bulkResistance).toBe('120.5 ± 0.5');
  });

  it('shows what stands there where no link knows better', () => {
    const found = reopened(conductivity, changedTo('#####'), false);
    expect(found.state.texts.bulkResistance).toBe('#####');
    expect(evaluate(conductivity, found.state).ok).toBe(false);
  });

  it('may have more rows of data', () => {
    const text = saved(arrhenius, queryToState(arrhenius, 'data=25,3.10e-4;40,5.62e-4').state);
    const more = reopened(arrhenius, `${text}55,9.55e-4,\r\n`);
    expect(more.changed).toEqual(['data']);
    expect(more.state.texts.data).toBe('25,3.10e-4;40,5.62e-4;55,0.000955');
  });
});

describe('rows with uncertainties, under a choice', () => {
  it('come back with both', () => {
    const query =
      'observable=resistance&data=2,31.4±0.4;5,34.1±0.4;10,36.6±0.5;20,40.9±0.5&data.units=h,mOhm';
    const { state } = queryToState(fit, query);
    const found = reopened(fit, saved(fit, state) as string, false);
    expect(found.state.texts).toMatchObject({
      observable: 'resistance',
      data: '2,31.4±0.4;5,34.1±0.4;10,36.6±0.5;20,40.9±0.5',
    });
    expect(found.state.units.data).toBe('h,mOhm');
  });
});

describe('a text of something else', () => {
  it.each([
    '',
    'T (K),sigma (S/cm)\n300,1e-3',
    'calculator',
    '\u0000\u0001',
    '"',
    '"calculator,version,permalink',
  ])('is no saved calculation: %j', (text) => expect(readSavedFile(text)).toBeUndefined());

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const file = readSavedFile(`calculator,version,permalink\n${noise}`);
        if (file) readSavedCalculation(arrhenius, file, undefined);
      }),
    );
  });
});
