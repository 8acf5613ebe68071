import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableInput } from '../../src/kit/model/definition.ts';
import { isWholeTable, pasteIntoTable } from '../../src/table/import-table.ts';
import { readTable } from '../../src/table/read-table.ts';
import { openTable } from './open-table.ts';

const input: TableInput = {
  kind: 'table',
  label: 'data',
  columns: [
    { id: 'temperature', quantity: 'temperature', unit: 'Cel' },
    { id: 'conductivity', quantity: 'ionicConductivity', unit: 'S/cm' },
    { id: 'relativeUncertainty', quantity: 'relativeUncertainty', unit: '%', optional: true },
  ],
  initial: '',
};
const layers: TableInput = {
  kind: 'table',
  label: 'layers',
  columns: [
    { id: 'thickness', quantity: 'thickness', unit: 'um' },
    { id: 'conductivity', quantity: 'ionicConductivity', unit: 'mS/cm' },
    { id: 'name' },
    { id: 'form', words: ['sigma', 'sigmaT'], wordLabels: ['σ', 'σT'] },
  ],
  initial: '',
};
const state = { text: '25,1e-3;40,2e-3;55,3e-3', units: 'Cel,S/cm,%' };

function opened(text: string, table = input, from = state) {
  const change = openTable(table, from, text);
  if (!change.ok) throw new Error(change.problem);
  return change;
}

describe('a pasted or opened table', () => {
  it.each([
    ['tabs', '25\t3.1e-4\n40\t5.6e-4'],
    ['commas', '25,3.1e-4\r\n40,5.6e-4\r\n'],
    ['commas and blanks', '25, 3.1e-4\n40, 5.6e-4'],
    ['semicolons', '25;3.1e-4\n40;5.6e-4'],
    ['semicolons and decimal commas', '25,0;3,1e-4\n40,0;5,6e-4'],
    ['tabs and decimal commas', '25,0\t3,1e-4\n40,0\t5,6e-4'],
    ['blanks', '  25   3.1e-4\n  40   5.6e-4'],
    ['blanks and decimal commas', '25,0 3,1e-4\n40,0 5,6e-4'],
    ['quotes', '"25","3.1e-4"\n"40","5.6e-4"'],
    ['a comment and a blank line', '# furnace 2\n25,3.1e-4\n\n40,5.6e-4'],
  ])('is divided by %s', (_, text) => {
    const { text: rows, units } = opened(text);
    const reading = readTable(input, rows, units);
    expect(reading.ok && reading.rows).toEqual([
      { temperature: 298.15, conductivity: 0.031 },
      { temperature: 313.15, conductivity: 0.056 },
    ]);
  });

  it.each([
    ['T (K),sigma (mS/cm)', 'K,mS/cm,%'],
    ['Temperature [°C];Conductivity [S cm⁻¹]', 'Cel,S/cm,%'],
    ['T / K\tσ / S m-1', 'K,S/m,%'],
    ['T (C),cond (uS/cm),error (%)', 'Cel,uS/cm,%'],
  ])('takes names and units from the header %s', (header, units) => {
    const sign = /[\t;]/.exec(header)?.[0] ?? ',';
    const more = header.split(sign).length > 2 ? `${sign}0.5` : '';
    const change = opened(`${header}\n300${sign}0.31${more}\n310${sign}0.56${more}`);
    expect(change.units).toBe(units);
    expect(change.text).toMatch(/^300,0.31(?:,0.5)?;310,0.56(?:,0.5)?$/);
  });

  it('finds columns by name in another order and says what it left out', () => {
    const change = opened('R (Ohm),sigma (S/cm),T (K)\n85,3.1e-4,298\n60,5.6e-4,313');
    expect(change.text).toBe('298,3.1e-4;313,5.6e-4');
    expect(change.units).toBe('K,S/cm,%');
    expect(change.note).toContain('left out: R (Ohm)');
  });

  it('skips the preamble of an instrument', () => {
    const change = opened('Potentiostat 3\nuser;anna\n\nT (°C);sigma (S/cm)\n25;1e-4\n40;2e-4');
    expect(change.text).toBe('25,1e-4;40,2e-4');
  });

  it('carries a unit no menu has with each number', () => {
    const { text, units } = opened('T (K),sigma (S/mm)\n300,0.1\n310,0.2');
    const reading = readTable(input, text, units);
    expect(reading.ok && reading.rows[0]?.conductivity).toBeCloseTo(100, 10);
  });

  it.each([
    ['1000/T (1/K),ln(sigma)\n3.35,-8.1\n3.2,-7.5', /“ln\(sigma\)” it is not clear which unit/],
    ['temp,conductivity\n300,0.31\n310,0.56', /“temp” it is not clear which unit/],
    ['name,comment\nfoo,bar', /No row of numbers/],
    ['', /No row of numbers/],
    [`${'25,1e-4\n'.repeat(10_001)}`, /There are 10001 rows; at most 10000/],
  ])('refuses %s', (text, says) => {
    const change = openTable(input, state, text);
    expect(change.ok ? '' : change.problem).toMatch(says);
  });

  it('knows allowed words by their signs and keeps names with commas', () => {
    const change = opened(
      'name,L (um),sigma (mS/cm),form\n"LPSCl, cold",25,2,σT\nPEO,20,0.5,SIGMA',
      layers,
      { text: '', units: 'um,mS/cm' },
    );
    expect(change.text).toBe('25,2,LPSCl\\, cold,sigmaT;20,0.5,PEO,sigma');
  });

  it('knows whole rows in the first cell, and rows under a header anywhere, as a whole table', () => {
    expect(isWholeTable(input, '20\t1\n30\t2', { row: 0, column: 0 })).toBe(true);
    expect(isWholeTable(input, 'T\tσ\n20\t1\n30\t2', { row: 1, column: 0 })).toBe(true);
    expect(isWholeTable(input, '20\t1\n30\t2', { row: 1, column: 0 })).toBe(false);
    expect(isWholeTable(input, '20\t1', { row: 0, column: 0 })).toBe(false);
  });

  it('are none where words alone would stand over numbers, but names go where names stand', () => {
    const words = pasteIntoTable(input, state, 'these\tare\nonly\twords', { row: 0, column: 0 });
    expect(words).toMatchObject({ ok: false, problem: expect.stringMatching(/no number/) });
    const named = { text: '25,1,a;60,2,b', units: 'um,mS/cm' };
    const names = pasteIntoTable(layers, named, 'separator\ncathode', { row: 0, column: 2 });
    expect(names).toMatchObject({ ok: true, text: '25,1,separator;60,2,cathode' });
  });

  it('overwrites from a cell on otherwise, and grows', () => {
    const change = pasteIntoTable(input, state, '7e-3\n8e-3', { row: 2, column: 1 });
    expect(change.ok && change.text).toBe('25,1e-3;40,2e-3;55,7e-3;,8e-3');
    const single = pasteIntoTable(input, state, '20\t9e-3', { row: 0, column: 0 });
    expect(single.ok && single.text).toBe('20,9e-3;40,2e-3;55,3e-3');
  });

  it('takes no numbers with two decimal marks', () => {
    const change = openTable(input, state, '25,5\t3.1\n30,5\t3.2');
    expect(change.ok ? '' : change.problem).toMatch(
      /two decimal marks: “25,5” a comma, “3.1” a point/,
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(4), fc.nat(2), (text, row, column) => {
        openTable(input, state, text);
        pasteIntoTable(input, state, text, { row, column });
      }),
    );
  });
});

describe('a table that may be without any of its columns', () => {
  const specimens: TableInput = {
    kind: 'table',
    label: 'specimens',
    columns: [
      { id: 'first', quantity: 'areaSpecificResistance', unit: 'Ohm.cm2', optional: true },
      { id: 'second', quantity: 'thickness', unit: 'um', optional: true },
      { id: 'specimen', optional: true },
    ],
    initial: '',
    minimumRows: 0,
  };
  const filled = { text: '12,30,a', units: 'Ohm.cm2,um' };

  it.each([
    ['unknown names', 'foo,bar\n1,2\n3,4\n'],
    ['no names', '1,2\n3,4\n5,6\n'],
    ['hundreds of columns', `${Array.from({ length: 500 }, (_, n) => n).join(',')}\n`.repeat(4)],
  ])('asks of a text with %s which they are, and stays as it is', (_, text) => {
    const change = openTable(specimens, filled, text);
    expect(change.ok).toBe(false);
    expect(!change.ok && change.problem).toMatch(/Which of them is the .* or the thickness\?/i);
  });

  it('takes one of them alone', () => {
    expect(opened('L (µm),note\n20,x\n30,y\n', specimens, filled).text).toMatch(/^,20.*;,30/);
  });
});
