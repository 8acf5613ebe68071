import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, joinTable, splitTable } from '../../src/table/table-text.ts';

describe('a table as a text', () => {
  it('is plain for plain data', () => {
    const rows = [
      ['25', '3.10e-4'],
      ['40', '5.62e-4'],
    ];
    expect(joinTable(rows)).toBe('25,3.10e-4;40,5.62e-4');
    expect(splitTable('25,3.10e-4;40,5.62e-4')).toEqual(rows);
  });

  it('leaves out empty cells at the end of a row only', () => {
    expect(joinTable([['', '1', '', '']])).toBe(',1');
    expect(joinTable([[''], ['', '']])).toBe(';');
  });

  it('keeps commas, semicolons and backslashes of a name', () => {
    const name = 'LGPS, cold pressed; 5 t \\ dry';
    expect(joinTable([[name, '12']])).toBe('LGPS\\, cold pressed\\; 5 t \\\\ dry,12');
    expect(splitTable(joinTable([[name, '12']]))).toEqual([[name, '12']]);
  });

  it('comes back from any cells without line breaks', () => {
    const cell = fc.string().filter((text) => !/[\r\n\t]/.test(text));
    // The last cell is filled, because empty ones at the end go.
    const row = fc.tuple(fc.array(cell), cell).map(([cells, last]) => [...cells, `x${last}`]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(splitTable(joinTable(rows))).toEqual(rows);
      }),
    );
  });

  it('takes any text apart and counts its rows at least', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(splitTable(text).length).toBeLessThanOrEqual(countRows(text));
      }),
    );
  });
});
