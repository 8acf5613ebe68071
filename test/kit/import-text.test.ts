import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { chosenUses } from '../../src/kit/fields/chosen-uses.ts';
import { appendRows, askAgain, importText, pasteText } from '../../src/kit/fields/import-text.ts';
import type { TableImport } from '../../src/kit/fields/table-step.ts';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { tableFor } from '../../src/table/columns-under-choices.ts';
import { leftOut, type ColumnUse } from '../../src/table/import-outcome.ts';

/** The table of a calculator as it stands at first, with other rows or choices. */
function placeOf(id: string, key: string, changed: Record<string, string> = {}, units?: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const state = initialState(calculator);
  const texts = { ...state.texts, ...changed };
  const declared = calculator.inputs[key] as TableInput;
  const input = tableFor(declared, texts);
  const table = { text: texts[key] ?? '', units: units ?? state.units[key] ?? '', choices: texts };
  return { declared, input, inputs: calculator.inputs, table };
}

const arrhenius = (text?: string, units?: string) =>
  placeOf('arrhenius', 'data', text === undefined ? {} : { data: text }, units);

function step(outcome: TableImport) {
  if (outcome.kind !== 'step') throw new Error(JSON.stringify(outcome));
  return outcome;
}

function question(outcome: TableImport) {
  if (outcome.kind !== 'question') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const use = (column: string, unit: string, more: Partial<ColumnUse> = {}): ColumnUse => ({
  ...leftOut,
  column,
  unit,
  ...more,
});

describe('rows that are added to others', () => {
  it('count in the units of those that are there', () => {
    const { input } = arrhenius();
    const there = { text: '300,1e-3;320,2e-3', units: 'K,S/cm,%' };
    const added = { text: '25,0.5;40,0.8±0.1', units: 'Cel,mS/cm,%' };
    const made = step(appendRows(input, there, added, { says: 'Read.', cautions: ['Look.'] }));
    expect(made.after.text).toBe('300,1e-3;320,2e-3;298.15,0.0005;313.15,0.0008±0.0001');
    expect(made.after.units).toBe('K,S/cm,%');
    expect(made.says).toBe('2 rows added to the 2 rows that stood there. Read.');
    expect(made.cautions).toEqual(['Look.']);
  });

  it('are refused beyond the most a table takes', () => {
    const { input } = arrhenius();
    const rows = (count: number) => ({
      text: Array.from({ length: count }, (_, row) => `${row + 1},1e-3`).join(';'),
      units: 'Cel,S/cm,%',
    });
    expect(appendRows(input, rows(6000), rows(4001), { says: '', cautions: [] })).toEqual({
      kind: 'problem',
      problem: 'There would be 10001 rows; at most 10000 are taken.',
    });
  });

  it('are what is pasted under a header into the empty row after the last', () => {
    const place = arrhenius('300,1e-3;', 'K,S/cm,%');
    const text = 'T (°C)\tσ (mS/cm)\n25\t0.5\n40\t0.8';
    const made = step(pasteText(place, text, { row: 1, column: 0 }));
    expect(made.after.text).toBe('300,1e-3;298.15,0.0005;313.15,0.0008');
    expect(made.after.units).toBe('K,S/cm,%');
  });

  it('are not of another quantity', () => {
    const place = placeOf('interphase-fit', 'data', { data: '1,20;4,24;' });
    const text = 't (h)\tx (nm)\n9\t30\n16\t40';
    expect(pasteText(place, text, { row: 2, column: 0 })).toMatchObject({ kind: 'problem' });
  });
});

describe('a text that replaces a table', () => {
  it('says what was understood and how the file was read, and keeps what it replaced', () => {
    const place = arrhenius('300,1e-3;320,2e-3', 'K,S/cm,%');
    const made = step(importText(place, 'T (°C),σ (mS/cm)\n25,0.31\n40,0.56', { note: 'As Mac.' }));
    expect(made.says).toMatch(/^2 rows;.*mS.*\. As Mac\.$/);
    expect(made.after).toMatchObject({ text: '25,0.31;40,0.56', units: 'Cel,mS/cm,%' });
    expect(made.addTo).toEqual({ text: '300,1e-3;320,2e-3', units: 'K,S/cm,%' });
  });

  it('sets the choice that decides what its numbers are, in one step that can be taken back', () => {
    const fit = calculators.get('interphase-fit') as AnyCalculator;
    const place = placeOf('interphase-fit', 'data');
    const { after } = step(importText(place, 't (h),x (nm)\n1,10\n4,16\n9,22\n25,34'));
    expect(after.choices).toEqual({ observable: 'thickness' });
    const start = openSession(fit, '');
    const imported = nextSession(fit, start, { type: 'table', key: 'data', ...after });
    expect(imported.state.texts.observable).toBe('thickness');
    expect(imported.state.units.data).toBe('h,nm');
    expect(imported.evaluation.ok).toBe(true);
    const { texts, units } = start.state;
    const back = {
      text: texts.data ?? '',
      units: units.data ?? '',
      choices: { observable: texts.observable ?? '' },
    };
    const undone = nextSession(fit, imported, { type: 'table', key: 'data', ...back });
    expect(undone.state).toEqual(start.state);
  });

  it('has no rows to be added to where they are of another quantity, or none', () => {
    const other = importText(placeOf('interphase-fit', 'data'), 't (h),x (nm)\n1,10\n4,16\n9,22');
    expect(step(other).addTo).toBeUndefined();
    expect(step(importText(arrhenius(''), 'T (K),σ (S/cm)\n300,1e-3')).addTo).toBeUndefined();
  });
});

describe('the columns of the present table', () => {
  it('are asked about as they are', () => {
    const asked = question(
      askAgain(arrhenius('25,3.10e-4±1e-5;40,5.6e-4', 'Cel,S/cm,%'), undefined),
    );
    expect(asked.uses.map(({ column, unit }) => [column, unit])).toEqual([
      ['temperature', 'Cel'],
      ['conductivity', 'S/cm'],
      ['relativeUncertainty', '%'],
    ]);
    expect(asked.columns[0]?.cells).toEqual(['25', '40']);
  });

  it('come back as they were when nothing is changed', () => {
    const place = arrhenius('1,3.10e-4±1e-5;2,5.6e-4±2e-5;3,7e-4±2e-5', 'Cel,S/cm,%');
    const asked = question(askAgain(place, undefined));
    const made = step(importText(place, asked.text, { uses: asked.uses }));
    expect(made.after.text.replaceAll(' ', '')).toBe(place.table.text);
    expect(made.after.units).toBe('Cel,S/cm,%');
  });

  it('are read as something else: the numbers stay, the unit is another', () => {
    const place = arrhenius('300,0.31;320,0.56', 'Cel,S/cm,%');
    const asked = question(askAgain(place, undefined));
    const uses = [use('temperature', 'K'), use('conductivity', 'mS/cm'), leftOut];
    const { after } = step(importText(place, asked.text, { uses }));
    expect(after).toMatchObject({ text: '300,0.31;320,0.56', units: 'K,mS/cm,%' });
  });

  it('are asked about again where an answer leaves something open', () => {
    const place = arrhenius('300,0.31;320,0.56');
    const asked = question(askAgain(place, undefined));
    const again = question(
      importText(place, asked.text, { uses: [use('temperature', 'K'), leftOut, leftOut] }),
    );
    expect(again.question).toMatch(/Which column is the conductivity/);
  });

  it('are those of the text that was read last, as long as the table is what came of it', () => {
    const place = arrhenius();
    const text = 'a,b\n25,0.31\n40,0.56';
    const source = { text, uses: [use('temperature', 'Cel'), use('conductivity', 'mS/cm')] };
    const asked = question(askAgain(place, { source }));
    expect(asked.text).toBe(text);
    expect(asked.columns.map(({ heading }) => heading)).toEqual(['a', 'b']);
  });

  it('know the quantity that a choice gave them', () => {
    const place = placeOf('interphase-fit', 'data', { observable: 'thickness' }, 'h,nm');
    const asked = question(askAgain(place, undefined));
    expect(asked.uses[1]).toMatchObject({ column: 'value', reading: 'thickness', unit: 'nm' });
    const { after } = step(importText(place, asked.text, { uses: asked.uses }));
    expect(after).toMatchObject({ text: place.table.text, choices: { observable: 'thickness' } });
  });
});

describe('uses that a reader chose', () => {
  const series = {
    label: 'rows',
    columns: [
      { id: 'temperature', quantity: 'temperature' },
      { id: 'conductivity', quantity: 'ionicConductivity', uncertainty: 'weighs' },
      { id: 'series' },
    ],
  } as const;
  const columns = ['T', 'bulk', '±', 'total', 'total'].map((heading) => ({ heading, cells: [] }));
  const uses = [
    use('temperature', 'K'),
    use('conductivity', 'S/cm'),
    use('conductivity', 'S/cm', { as: 'uncertainty' }),
    use('conductivity', 'S/cm'),
    use('conductivity', 'S/cm'),
  ];

  it('are series where several columns fill one place; an uncertainty is of the value before it', () => {
    const named = chosenUses(series, columns, uses).map(({ series: name }) => name);
    expect(named).toEqual([undefined, 'bulk', 'bulk', 'total, column 4', 'total, column 5']);
  });

  it('have no series where the table has none', () => {
    const plain = { ...series, columns: series.columns.slice(0, 2) };
    const named = chosenUses(plain, columns, uses).map(({ series: name }) => name);
    expect(named.every((name) => name === undefined)).toBe(true);
  });
});
