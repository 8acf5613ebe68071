import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#table/read-table';
import type { TableShape } from '#table/column';

const table: TableShape = {
  label: 'measured conductivities',
  columns: [
    { id: 'temperature', quantity: 'temperature', unit: 'Cel', domain: 'positive' },
    {
      id: 'conductivity',
      quantity: 'ionicConductivity',
      unit: 'S/cm',
      domain: 'positive',
      uncertainty: 'weighs',
    },
    { id: 'share', quantity: 'relativeUncertainty', unit: '%', optional: true },
  ],
};
const units = 'Cel,S/cm,%';

/** A blank before a number sends its row to the reader of all cells. */
const cellByCell = (text: string) => ` ${text.replaceAll(';', '; ')}`;

describe('rows of plain numbers', () => {
  test('are read as those are that need more care, to the last bit', () => {
    const cell = fc.double({ min: -300, max: 900, noNaN: true }).map(String);
    const value = fc.double({ min: -1e-9, max: 10, noNaN: true }).map(String);
    const width = fc.oneof(
      fc.constant(''),
      value.map((each) => `±${each}`),
      fc.constant('±x'),
    );
    const share = fc.oneof(
      fc.constant(''),
      fc.constant(','),
      value.map((each) => `,${each}`),
    );
    const row = fc.tuple(cell, value, width, share).map((parts) => {
      const [first, second, behind, last] = parts;
      return `${first},${second}${behind}${last}`;
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.join(';');
        expect(readTable(table, text, units)).toEqual(readTable(table, cellByCell(text), units));
      }),
    );
  });

  test('count with the blank ones between them, and keep their places', () => {
    const text = '25,1e-4;;,,;40,2e-4±1e-5;50,x';
    expect(readTable(table, text, units)).toMatchObject({ cells: [{ row: 5 }] });
    expect(readTable(table, '25,1e-4;; ;40,2e-4±1e-5;', units)).toEqual({
      ok: true,
      carried: [],
      rows: [
        { temperature: 298.15, conductivity: 0.01 },
        { temperature: 313.15, conductivity: 0.02, conductivityUncertainty: 0.001 },
      ],
    });
  });

  test('with more cells than columns are refused unless these are blank', () => {
    expect(readTable(table, '25,1e-4,,', units).ok).toBe(true);
    expect(readTable(table, '25,1e-4,1,7', units)).toMatchObject({ ok: false });
  });
});
